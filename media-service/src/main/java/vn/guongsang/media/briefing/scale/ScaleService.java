package vn.guongsang.media.briefing.scale;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.kit.audit.Audit;
import vn.guongsang.kit.problem.ProblemException;
import vn.guongsang.kit.time.Ids;
import vn.guongsang.kit.time.Vietnam;

/** Lets a scale follow another; one that has been in force is never rewritten. */
@ApplicationScoped
public class ScaleService {

    private final Scales scales;
    private final Audit audit;

    ScaleService(Scales scales, Audit audit) {
        this.scales = scales;
        this.audit = audit;
    }

    /** Ends the last scale with the day before. */
    @Transactional
    public ScaleView add(NewScale given, Actor actor, Instant at) {
        ScaleView last = scales.lastLocked();
        LocalDate today = Vietnam.dateOf(at);
        LocalDate begun = last.validFrom() == null || last.validFrom().isBefore(today) ? today : last.validFrom();
        ProblemException problem = new ProblemException(ScaleProblem.SCALE_INVALID);
        if (!given.validFrom().isAfter(begun)) {
            problem.at("/validFrom", "not-before-today", begun.plusDays(1));
        }
        if (given.highest().subtract(given.lowest()).compareTo(given.step()) < 0) {
            problem.at("/highest", "scale-empty");
        }
        if (!problem.faults().isEmpty()) {
            throw problem;
        }
        ScaleView next = new ScaleView(
                Ids.next(),
                1,
                given.lowest(),
                given.highest(),
                given.step(),
                given.validFrom(),
                null,
                given.source(),
                at);
        scales.end(last.id(), given.validFrom().minusDays(1));
        scales.insert(next);
        audit.record("evaluation-scale", last.id(), "end", actor, null, List.of("validTo"), at);
        audit.record("evaluation-scale", next.id(), "creation", actor, given.source(), List.of("all"), at);
        return next;
    }
}
