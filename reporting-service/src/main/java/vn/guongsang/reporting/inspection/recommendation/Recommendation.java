package vn.guongsang.reporting.inspection.recommendation;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import vn.guongsang.kit.event.Aggregate;
import vn.guongsang.kit.problem.ProblemException;
import vn.guongsang.reporting.StateProblem;
import vn.guongsang.reporting.inspection.recommendation.step.RecommendationAction;
import vn.guongsang.reporting.inspection.recommendation.step.RecommendationStatus;
import vn.guongsang.reporting.inspection.visit.step.VisitPart;

/** What one unit should mend. */
@Entity
@Table(name = "inspection_recommendation")
class Recommendation extends Aggregate {

    private UUID findingId;
    private UUID visitId;

    @Enumerated(EnumType.STRING)
    private RecommendationStatus status;

    private String text;
    private int roundNo;
    private LocalDate dueOn;
    private Instant escalatedAt;
    private Instant closedAt;
    private Instant createdAt;

    /** For Hibernate. */
    protected Recommendation() {}

    Recommendation(UUID id, UUID visit, UUID finding, String text, LocalDate dueOn, Instant at) {
        super(id);
        findingId = finding;
        visitId = visit;
        status = RecommendationStatus.OPEN;
        this.text = text;
        roundNo = 1;
        this.dueOn = dueOn;
        createdAt = at;
    }

    void answer() {
        become(RecommendationAction.ANSWER);
    }

    void accept(Instant at) {
        become(RecommendationAction.ACCEPTANCE);
        closedAt = at;
    }

    void giveBack(LocalDate due) {
        become(RecommendationAction.RETURN);
        roundNo++;
        dueOn = due;
    }

    void escalate(Instant at) {
        become(RecommendationAction.ESCALATION);
        escalatedAt = at;
    }

    void withdraw(Instant at) {
        become(RecommendationAction.WITHDRAWAL);
        closedAt = at;
    }

    /** Refuses an action that the present state does not allow. */
    void requireAllowed(RecommendationAction action, Set<VisitPart> parts) {
        if (action.next(status) == null) {
            throw new ProblemException(StateProblem.ILLEGAL_TRANSITION, action.path(), status)
                    .with("state", status)
                    .with("allowedActions", RecommendationAction.allowed(status, parts));
        }
    }

    private void become(RecommendationAction action) {
        status = action.next(status);
        nextVersion();
    }

    RecommendationStatus status() {
        return status;
    }

    int roundNo() {
        return roundNo;
    }

    LocalDate dueOn() {
        return dueOn;
    }
}
