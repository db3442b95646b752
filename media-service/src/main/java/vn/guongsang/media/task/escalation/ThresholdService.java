package vn.guongsang.media.task.escalation;

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

/** Lets a threshold follow another; one that has been in force is never rewritten. */
@ApplicationScoped
public class ThresholdService {

    private final Thresholds thresholds;
    private final Audit audit;

    ThresholdService(Thresholds thresholds, Audit audit) {
        this.thresholds = thresholds;
        this.audit = audit;
    }

    /** Ends the last threshold of the stage with the day before. */
    @Transactional
    public ThresholdView add(NewThreshold given, Actor actor, Instant at) {
        ThresholdView last = thresholds.lastLocked(given.stage()).orElseThrow();
        LocalDate today = Vietnam.dateOf(at);
        LocalDate begun = last.validFrom() == null || last.validFrom().isBefore(today) ? today : last.validFrom();
        if (!given.validFrom().isAfter(begun)) {
            throw new ProblemException(ThresholdProblem.THRESHOLD_INVALID)
                    .at("/validFrom", "not-before-today", begun.plusDays(1));
        }
        ThresholdView next = new ThresholdView(
                Ids.next(), 1, given.stage(), given.days(), given.validFrom(), null, given.source(), at);
        thresholds.end(last.id(), given.validFrom().minusDays(1));
        thresholds.insert(next);
        audit.record("escalation-threshold", last.id(), "end", actor, null, List.of("validTo"), at);
        audit.record("escalation-threshold", next.id(), "creation", actor, given.source(), List.of("all"), at);
        return next;
    }
}
