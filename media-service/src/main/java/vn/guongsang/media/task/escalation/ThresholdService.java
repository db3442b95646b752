package vn.guongsang.media.task.escalation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.kit.dated.DatedRows;
import vn.guongsang.kit.problem.ProblemException;
import vn.guongsang.kit.time.Ids;

/** Lets a threshold follow another; one that has been in force is never rewritten. */
@ApplicationScoped
public class ThresholdService {

    private final Thresholds thresholds;
    private final DatedRows rows;

    ThresholdService(Thresholds thresholds, DatedRows rows) {
        this.thresholds = thresholds;
        this.rows = rows;
    }

    /** Ends the last threshold of the stage with the day before. */
    @Transactional
    public ThresholdView add(NewThreshold given, Actor actor, Instant at) {
        Optional<ThresholdView> last = rows.lastLocked(
                Thresholds.TABLE, Thresholds.TABLE.rows().filter("stage = :stage", "stage", given.stage()));
        ProblemException problem = new ProblemException(ThresholdProblem.THRESHOLD_INVALID);
        DatedRows.requireLater(given.validFrom(), last, at, problem);
        if (!problem.faults().isEmpty()) {
            throw problem;
        }
        ThresholdView next = new ThresholdView(
                Ids.next(), 1, given.stage(), given.days(), given.validFrom(), null, given.source(), at);
        rows.follow(Thresholds.TABLE, last, next, actor, at);
        thresholds.insert(next);
        return next;
    }
}
