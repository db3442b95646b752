package vn.guongsang.media.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.kit.audit.Audit;
import vn.guongsang.kit.problem.KitProblem;
import vn.guongsang.kit.problem.ProblemException;
import vn.guongsang.kit.time.Ids;
import vn.guongsang.kit.web.IfMatch;

/** Opens and closes desks. */
@ApplicationScoped
public class DeskService {

    private final Desks desks;
    private final Audit audit;

    DeskService(Desks desks, Audit audit) {
        this.desks = desks;
        this.audit = audit;
    }

    /** Opens a desk in the actor's outlet. */
    @Transactional
    public DeskView open(NewDesk given, Actor actor, Instant at) {
        if (actor.outletId() == null) {
            throw new ProblemException(KitProblem.NOT_FOUND);
        }
        DeskView desk = new DeskView(Ids.next(), 1, actor.outletId(), given.name(), at, null);
        if (!desks.insert(desk)) {
            throw new ProblemException(DeskProblem.DESK_EXISTS).at("/name", "desk-exists");
        }
        audit.record("desk", desk.id(), "creation", actor, null, List.of("all"), at);
        return desk;
    }

    /** Closes a desk that has nothing left to do. */
    @Transactional
    public DeskView close(UUID id, IfMatch expected, Actor actor, Instant at) {
        DeskView desk =
                desks.locked(id, actor.outletId()).orElseThrow(() -> new ProblemException(KitProblem.NOT_FOUND));
        expected.requireVersion(desk.version());
        if (desk.closedAt() != null) {
            throw new ProblemException(DeskProblem.DESK_CLOSED);
        }
        if (desks.hasTasks(id)) {
            throw new ProblemException(DeskProblem.DESK_HAS_TASKS);
        }
        desks.close(id, at);
        audit.record("desk", id, "closing", actor, null, List.of("closedAt"), at);
        return desks.locked(id, actor.outletId()).orElseThrow();
    }
}
