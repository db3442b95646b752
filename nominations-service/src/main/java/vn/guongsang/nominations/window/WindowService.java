package vn.guongsang.nominations.window;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.kit.audit.Audit;
import vn.guongsang.kit.problem.KitProblem;
import vn.guongsang.kit.problem.ProblemException;
import vn.guongsang.kit.time.Ids;
import vn.guongsang.kit.time.Vietnam;
import vn.guongsang.kit.web.IfMatch;
import vn.guongsang.nominations.codelist.CodeLists;
import vn.guongsang.nominations.codelist.CodeView;

/** Plans, changes and removes windows. */
@ApplicationScoped
public class WindowService {

    private final Windows windows;
    private final CodeLists lists;
    private final Audit audit;

    WindowService(Windows windows, CodeLists lists, Audit audit) {
        this.windows = windows;
        this.lists = lists;
        this.audit = audit;
    }

    /** Plans a window. */
    @Transactional
    public WindowView plan(NewWindow given, Actor actor, Instant at) {
        LocalDate today = Vietnam.dateOf(at);
        requireSound(given, today);
        NominationWindow window = new NominationWindow(Ids.next(), 1, given);
        windows.insert(window);
        audit.record("nomination-window", window.id(), "planning", actor, null, List.of("all"), at);
        return windows.view(window, actor, today);
    }

    /** Changes a window; a later closing day opens it again. */
    @Transactional
    public WindowView edit(UUID id, IfMatch expected, NewWindow given, Actor actor, Instant at) {
        LocalDate today = Vietnam.dateOf(at);
        NominationWindow window = require(id, expected).changed(given);
        requireSound(given, today);
        windows.update(window);
        audit.record("nomination-window", id, "edit", actor, null, List.of("all"), at);
        return windows.view(window, actor, today);
    }

    /** Removes a window: nominations that it bound are free again. */
    @Transactional
    public void remove(UUID id, IfMatch expected, Actor actor, Instant at) {
        require(id, expected);
        windows.delete(id);
        audit.record("nomination-window", id, "removal", actor, null, List.of("all"), at);
    }

    private NominationWindow require(UUID id, IfMatch expected) {
        NominationWindow window = windows.forChange(id).orElseThrow(() -> new ProblemException(KitProblem.NOT_FOUND));
        expected.requireVersion(window.version());
        return window;
    }

    private void requireSound(NewWindow given, LocalDate today) {
        ProblemException problem = new ProblemException(WindowProblem.WINDOW_INVALID);
        if (given.closesOn().isBefore(given.opensOn())) {
            problem.at("/closesOn", "window-closes-first", given.opensOn());
        }
        List<String> sectors =
                lists.sectors(today, Locale.ROOT).stream().map(CodeView::code).toList();
        if (given.sector() != null && !sectors.contains(given.sector())) {
            problem.with(new ProblemException.Fault("/sector", null, "sector-unknown", List.of(), null, sectors));
        }
        windows.unknown(given.unitIds())
                .forEach(unit -> problem.at("/unitIds/" + given.unitIds().indexOf(unit), "unit-unknown"));
        if (!problem.faults().isEmpty()) {
            throw problem;
        }
    }
}
