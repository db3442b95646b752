package vn.guongsang.reporting.fact.generation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.UUID;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.kit.problem.KitProblem;
import vn.guongsang.kit.problem.ProblemException;
import vn.guongsang.kit.time.Ids;
import vn.guongsang.kit.web.IfMatch;
import vn.guongsang.reporting.fact.generation.form.RebuildView;
import vn.guongsang.reporting.fact.generation.step.RebuildAction;
import vn.guongsang.reporting.fact.generation.step.RebuildProblem;
import vn.guongsang.reporting.fact.generation.step.RebuildStatus;

/** Orders and cancels rebuilds; the work is left to {@link RebuildLoop}. */
@ApplicationScoped
public class RebuildService {

    private final Rebuilds rebuilds;
    private final RebuildAnnouncer announcer;
    private final RebuildLoop loop;

    RebuildService(Rebuilds rebuilds, RebuildAnnouncer announcer, RebuildLoop loop) {
        this.rebuilds = rebuilds;
        this.announcer = announcer;
        this.loop = loop;
    }

    /** Orders a rebuild; one at a time. */
    @Transactional
    public RebuildView order(Actor actor, Instant at) {
        rebuilds.underWay().ifPresent(running -> {
            throw new ProblemException(RebuildProblem.FACT_REBUILD_UNDER_WAY).with("rebuildId", running);
        });
        Rebuild ordered = new Rebuild(Ids.next(), actor, at);
        rebuilds.persistAndFlush(ordered);
        announcer.ordered(ordered, actor, at);
        loop.wakeAfterCommit();
        return rebuilds.view(ordered.id(), actor).orElseThrow();
    }

    /** Gives a rebuild up; what is in use stays in use. */
    @Transactional
    public RebuildView cancel(UUID id, IfMatch expected, Actor actor, Instant at) {
        Rebuild open = rebuilds.findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(() -> new ProblemException(KitProblem.NOT_FOUND));
        expected.requireVersion(open.version());
        RebuildStatus before = open.status();
        open.cancel(at);
        rebuilds.flush();
        announcer.done(open, RebuildAction.CANCELLATION, before, actor, at);
        return rebuilds.view(id, actor).orElseThrow();
    }
}
