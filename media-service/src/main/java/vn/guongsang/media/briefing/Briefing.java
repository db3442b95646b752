package vn.guongsang.media.briefing;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.kit.problem.ProblemException;
import vn.guongsang.media.briefing.form.NewBriefing;
import vn.guongsang.media.briefing.form.NewEvaluation;
import vn.guongsang.media.briefing.step.BriefingAction;
import vn.guongsang.media.briefing.step.BriefingStatus;
import vn.guongsang.media.task.step.TaskProblem;

/** One briefing of the press, with how each outlet was judged. */
@Entity
@Table(name = "press_briefing")
class Briefing {

    @Id
    private UUID id;

    private long version;

    @Enumerated(EnumType.STRING)
    private BriefingStatus status;

    private LocalDate heldOn;
    private LocalDate periodFrom;
    private LocalDate periodTo;
    private UUID chairUnitId;
    private String conclusion;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<NewEvaluation> evaluations;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<UUID> outletIds;

    private Instant createdAt;

    /** For Hibernate. */
    protected Briefing() {}

    Briefing(UUID id, NewBriefing given, Instant at) {
        this.id = id;
        version = 1;
        status = BriefingStatus.DRAFT;
        createdAt = at;
        take(given);
    }

    void edit(NewBriefing given) {
        become(BriefingAction.EDIT);
        take(given);
    }

    void issue() {
        become(BriefingAction.ISSUE);
    }

    void reopen() {
        become(BriefingAction.REOPENING);
    }

    void close() {
        become(BriefingAction.CLOSURE);
    }

    void discard() {
        become(BriefingAction.DISCARD);
    }

    /** Refuses an action that the present state does not allow. */
    void requireAllowed(BriefingAction action, Actor actor) {
        if (action.next(status) == null) {
            throw new ProblemException(TaskProblem.ILLEGAL_TRANSITION, action.path(), status)
                    .with("state", status)
                    .with("allowedActions", BriefingAction.allowed(status, actor));
        }
    }

    private void become(BriefingAction action) {
        status = action.next(status);
        version++;
    }

    private void take(NewBriefing given) {
        heldOn = given.heldOn();
        periodFrom = given.periodFrom();
        periodTo = given.periodTo();
        chairUnitId = given.chairUnitId();
        conclusion = given.conclusion();
        evaluations = List.copyOf(given.evaluations());
        outletIds = evaluations.stream().map(NewEvaluation::outletId).toList();
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    BriefingStatus status() {
        return status;
    }

    NewBriefing content() {
        return new NewBriefing(heldOn, periodFrom, periodTo, chairUnitId, conclusion, evaluations);
    }

    Instant createdAt() {
        return createdAt;
    }
}
