package vn.guongsang.media.reach.figure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.kit.audit.Audit;
import vn.guongsang.kit.history.History;
import vn.guongsang.kit.problem.KitProblem;
import vn.guongsang.kit.problem.ProblemException;
import vn.guongsang.kit.web.IfMatch;
import vn.guongsang.media.task.step.TaskProblem;

/** Takes figures back; one that was wrong is told anew. */
@ApplicationScoped
public class FigureService {

    private final Figures figures;
    private final History history;
    private final Audit audit;

    FigureService(Figures figures, History history, Audit audit) {
        this.figures = figures;
        this.history = history;
        this.audit = audit;
    }

    /** Takes a figure back, with a reason; it counts no more. */
    @Transactional
    public FigureView withdraw(UUID id, IfMatch expected, String reason, Actor actor, Instant at) {
        Figures.Standing before =
                figures.locked(id, actor).orElseThrow(() -> new ProblemException(KitProblem.NOT_FOUND));
        expected.requireVersion(before.version());
        FigureAction action = FigureAction.WITHDRAWAL;
        FigureStatus next = action.next(before.status());
        if (next == null) {
            throw new ProblemException(TaskProblem.ILLEGAL_TRANSITION, action.path(), before.status())
                    .with("state", before.status())
                    .with("allowedActions", FigureAction.allowed(before.status(), actor));
        }
        figures.become(id, next);
        history.add(
                id,
                new History.Step(
                        before.version() + 1, action.path(), before.status().name(), next.name(), reason),
                actor,
                at);
        audit.record("reach-figure", id, action.path(), actor, null, List.of("status"), at);
        return figures.find(id, actor).orElseThrow();
    }
}
