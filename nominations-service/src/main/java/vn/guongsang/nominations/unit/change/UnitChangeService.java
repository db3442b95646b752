package vn.guongsang.nominations.unit.change;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.kit.problem.KitProblem;
import vn.guongsang.kit.problem.ProblemException;
import vn.guongsang.kit.time.Ids;
import vn.guongsang.kit.web.IfMatch;
import vn.guongsang.nominations.unit.change.impact.Impact;
import vn.guongsang.nominations.unit.change.impact.ImpactView;
import vn.guongsang.nominations.unit.change.impact.PreviewProblem;
import vn.guongsang.nominations.unit.change.impact.PreviewToken;
import vn.guongsang.nominations.unit.tree.UnitTrees;

/** Takes a set of changes from the draft to the commit; the only transaction boundary of changes of units. */
@ApplicationScoped
public class UnitChangeService {

    private final UnitChanges changes;
    private final UnitTrees trees;
    private final UnitChangeAnnouncer announcer;

    UnitChangeService(UnitChanges changes, UnitTrees trees, UnitChangeAnnouncer announcer) {
        this.changes = changes;
        this.trees = trees;
        this.announcer = announcer;
    }

    /** Begins a set; it may break rules until it is committed. */
    @Transactional
    public UnitChangeView draft(NewUnitChange given, Actor actor, Instant at) {
        UnitChange change = new UnitChange(Ids.next(), given, at);
        changes.persist(change);
        announcer.drafted(change, actor, at);
        return changes.view(change, actor);
    }

    /** Rewrites a draft. */
    @Transactional
    public UnitChangeView edit(UUID id, IfMatch expected, NewUnitChange given, Actor actor, Instant at) {
        return apply(id, expected, UnitChangeAction.EDIT, actor, change -> {
            change.edit(given);
            announcer.done(change, UnitChangeAction.EDIT, null, actor, at);
        });
    }

    /** Gives a draft up. */
    @Transactional
    public UnitChangeView discard(UUID id, IfMatch expected, String reason, Actor actor, Instant at) {
        return apply(id, expected, UnitChangeAction.DISCARD, actor, change -> {
            change.discard();
            announcer.done(change, UnitChangeAction.DISCARD, reason, actor, at);
        });
    }

    /** Does everything in the set at once, if it still does what the preview has shown. */
    @Transactional
    public UnitChangeView commit(UUID id, IfMatch expected, String previewToken, Actor actor, Instant at) {
        trees.lock();
        return apply(id, expected, UnitChangeAction.COMMIT, actor, change -> {
            Impact impact = changes.impact(change);
            requireUnbroken(impact.view());
            requireSeen(PreviewToken.read(previewToken), impact.token());
            change.commit(at);
            announcer.committed(change, impact.reform(), actor, at);
        });
    }

    private static void requireUnbroken(ImpactView impact) {
        ProblemException problem = new ProblemException(UnitChangeProblem.UNIT_CHANGE_REFUSED);
        impact.violations()
                .forEach(broken -> problem.with(new ProblemException.Fault(
                        broken.pointer(), null, broken.rule(), List.of(), broken.detail(), null)));
        if (!problem.faults().isEmpty()) {
            throw problem.with("violations", impact.violations());
        }
    }

    private static void requireSeen(PreviewToken seen, PreviewToken now) {
        if (!seen.equals(now)) {
            throw new ProblemException(PreviewProblem.PREVIEW_STALE).with("difference", seen.differenceTo(now));
        }
    }

    private UnitChangeView apply(
            UUID id, IfMatch expected, UnitChangeAction action, Actor actor, Consumer<UnitChange> transition) {
        UnitChange change = changes.forChange(id).orElseThrow(() -> new ProblemException(KitProblem.NOT_FOUND));
        expected.requireVersion(change.version());
        change.requireAllowed(action, actor);
        transition.accept(change);
        return changes.view(change, actor);
    }
}
