package vn.guongsang.media.briefing.followup;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.kit.problem.ProblemException;
import vn.guongsang.kit.time.Vietnam;
import vn.guongsang.media.briefing.followup.form.FollowUpProof;
import vn.guongsang.media.briefing.followup.form.NewFollowUp;
import vn.guongsang.media.briefing.followup.step.FollowUpAction;
import vn.guongsang.media.briefing.followup.step.FollowUpStatus;
import vn.guongsang.media.task.step.TaskProblem;

/** What one outlet has to do after a briefing. */
@Entity
@Table(name = "briefing_follow_up")
class FollowUp {

    @Id
    private UUID id;

    private long version;

    @Enumerated(EnumType.STRING)
    private FollowUpStatus status;

    private UUID briefingId;
    private UUID outletId;
    private String demand;
    private LocalDate dueOn;
    private Instant dueAt;
    private String answerText;
    private String answerUrl;
    private String answeredBy;
    private Instant answeredAt;
    private String settledText;
    private String settledUrl;
    private String settledBy;
    private Instant settledAt;
    private Instant createdAt;

    /** For Hibernate. */
    protected FollowUp() {}

    FollowUp(UUID id, UUID briefing, NewFollowUp given, LocalDate due, Instant at) {
        this.id = id;
        version = 1;
        status = FollowUpStatus.OPEN;
        briefingId = briefing;
        outletId = given.outletId();
        demand = given.demand();
        dueOn = due;
        dueAt = Vietnam.endOf(due);
        createdAt = at;
    }

    void answer(FollowUpProof given, Actor actor, Instant at) {
        become(FollowUpAction.ANSWER);
        answerText = given.text();
        answerUrl = given.url();
        answeredBy = actor.id();
        answeredAt = at;
    }

    void settle(FollowUpProof given, Actor actor, Instant at) {
        become(FollowUpAction.SETTLEMENT);
        settledText = given.text();
        settledUrl = given.url();
        settledBy = actor.id();
        settledAt = at;
    }

    void giveBack() {
        become(FollowUpAction.RETURN);
    }

    void withdraw() {
        become(FollowUpAction.WITHDRAWAL);
    }

    /** Refuses an action that the present state does not allow. */
    void requireAllowed(FollowUpAction action, Actor actor) {
        if (action.next(status) == null) {
            throw new ProblemException(TaskProblem.ILLEGAL_TRANSITION, action.path(), status)
                    .with("state", status)
                    .with("allowedActions", FollowUpAction.allowed(status, actor));
        }
    }

    private void become(FollowUpAction action) {
        status = action.next(status);
        version++;
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    FollowUpStatus status() {
        return status;
    }

    UUID outletId() {
        return outletId;
    }
}
