package vn.guongsang.media.task;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.kit.event.Aggregate;
import vn.guongsang.kit.problem.ProblemException;
import vn.guongsang.media.task.evidence.NewPublication;
import vn.guongsang.media.task.step.NewSchedule;
import vn.guongsang.media.task.step.TaskAction;
import vn.guongsang.media.task.step.TaskProblem;
import vn.guongsang.model.ChannelKind;
import vn.guongsang.model.TaskKind;
import vn.guongsang.model.TaskStatus;
import vn.guongsang.model.event.PropagationTaskSnapshot;

/** What one channel has to do for one approval of one exemplar. */
@Entity
class PropagationTask extends Aggregate {

    @Enumerated(EnumType.STRING)
    private TaskKind kind;

    @Enumerated(EnumType.STRING)
    private TaskStatus status;

    private UUID exemplarId;
    private long exemplarVersion;
    private int approvalNo;
    private UUID channelId;

    @Enumerated(EnumType.STRING)
    private ChannelKind channelKind;

    private UUID outletId;
    private UUID ruleId;
    private UUID retracts;
    private int round;
    private String reason;
    private int priority;
    private Instant dueAt;
    private int escalation;
    private Instant escalatedAt;
    private Instant heldSince;
    private Instant createdAt;
    private String acceptedBy;
    private Instant acceptedAt;
    private String productionBy;
    private Instant productionAt;
    private Instant scheduledAt;
    private Instant plannedFor;
    private String slot;
    private Instant publishedAt;
    private String publicationUrl;
    private String publicationIssue;

    @Column(precision = 7, scale = 2)
    private BigDecimal publicationMinutes;

    private String programme;
    private String publicationNote;
    private Instant closedAt;
    private String closingReason;

    /** For Hibernate. */
    protected PropagationTask() {}

    PropagationTask(UUID id, NewTask given, Instant at) {
        super(id);
        kind = given.kind();
        status = TaskStatus.OPEN;
        exemplarId = given.exemplarId();
        exemplarVersion = given.exemplarVersion();
        approvalNo = given.approvalNo();
        channelId = given.target().channelId();
        channelKind = given.target().channelKind();
        outletId = given.target().outletId();
        ruleId = given.ruleId();
        retracts = given.retracts();
        round = given.round();
        reason = given.reason();
        priority = given.priority();
        dueAt = given.dueAt();
        createdAt = at;
    }

    void accept(Actor actor, Instant at) {
        become(TaskAction.ACCEPTANCE);
        acceptedBy = actor.id();
        acceptedAt = at;
    }

    void produce(Actor actor, Instant at) {
        become(TaskAction.PRODUCTION);
        productionBy = actor.id();
        productionAt = at;
    }

    void schedule(NewSchedule given, Instant at) {
        become(TaskAction.SCHEDULE);
        scheduledAt = at;
        plannedFor = given.plannedFor();
        slot = given.slot();
    }

    void publish(NewPublication evidence) {
        become(TaskAction.PUBLICATION);
        publishedAt = evidence.publishedAt();
        publicationUrl = evidence.url();
        publicationIssue = evidence.issue();
        publicationMinutes = evidence.minutes();
        programme = evidence.programme();
        publicationNote = evidence.note();
    }

    void decline(String why, Instant at) {
        become(TaskAction.DECLINE);
        close(why, at);
    }

    void cancel(String why, long exemplarVersionOfIt, Instant at) {
        become(TaskAction.CANCELLATION);
        close(why, at);
        exemplarVersion = exemplarVersionOfIt;
    }

    private void close(String why, Instant at) {
        closedAt = at;
        closingReason = why;
        heldSince = null;
    }

    /** The work rests: nothing may be published of the exemplar. */
    void hold(long exemplarVersionOfIt, Instant at) {
        become(TaskAction.HOLD);
        heldSince = at;
        exemplarVersion = exemplarVersionOfIt;
    }

    /** The work goes on, with as many days as a new task has. */
    void resume(long exemplarVersionOfIt, Instant newDueAt) {
        become(TaskAction.RESUMPTION);
        heldSince = null;
        exemplarVersion = exemplarVersionOfIt;
        if (newDueAt.isAfter(dueAt)) {
            dueAt = newDueAt;
            escalation = 0;
            escalatedAt = null;
        }
    }

    void escalate(int step, Instant at) {
        become(TaskAction.ESCALATION);
        escalation = step;
        escalatedAt = at;
    }

    /** Refuses what the present state does not allow, and tells what it does. */
    void requireAllowed(TaskAction action, List<String> allowedActions) {
        if (action.isFor(kind) && action.next(status) != null) {
            requireNotHeld(action);
        } else {
            throw new ProblemException(TaskProblem.ILLEGAL_TRANSITION, action.path(), status)
                    .with("state", status)
                    .with("allowedActions", allowedActions);
        }
    }

    private void requireNotHeld(TaskAction action) {
        if (heldSince != null && !action.isForHeld()) {
            throw new ProblemException(TaskProblem.EXEMPLAR_NOT_PUBLISHABLE);
        }
    }

    private void become(TaskAction action) {
        requireAllowed(action, List.of());
        status = action.next(status);
        nextVersion();
    }

    boolean isOpen() {
        return TaskAction.CANCELLATION.next(status) != null;
    }

    TaskKind kind() {
        return kind;
    }

    TaskStatus status() {
        return status;
    }

    int approvalNo() {
        return approvalNo;
    }

    /** The task to take this one's publication down. */
    NewTask retraction(long exemplarVersionOfIt, Standing standing) {
        return new NewTask(
                TaskKind.RETRACTION,
                exemplarId,
                exemplarVersionOfIt,
                approvalNo,
                target(),
                null,
                id(),
                round,
                standing.reason(),
                NewTask.MOST_URGENT,
                standing.dueAt());
    }

    /** The same task once more, after its publication was taken down. */
    NewTask begunAnew(long exemplarVersionOfIt, Instant newDueAt) {
        return new NewTask(
                kind,
                exemplarId,
                exemplarVersionOfIt,
                approvalNo,
                target(),
                ruleId,
                null,
                round + 1,
                null,
                priority,
                newDueAt);
    }

    UUID channelId() {
        return channelId;
    }

    UUID ruleId() {
        return ruleId;
    }

    UUID retracts() {
        return retracts;
    }

    int round() {
        return round;
    }

    boolean isHeld() {
        return heldSince != null;
    }

    int escalation() {
        return escalation;
    }

    ChannelKind channelKind() {
        return channelKind;
    }

    private NewTask.Target target() {
        return new NewTask.Target(channelId, channelKind, outletId);
    }

    PropagationTaskSnapshot snapshot(String change) {
        return new PropagationTaskSnapshot(
                id(),
                version(),
                change,
                exemplarId,
                exemplarVersion,
                approvalNo,
                kind,
                status,
                channelId,
                channelKind,
                outletId,
                dueAt,
                escalation,
                publishedAt == null
                        ? null
                        : new PropagationTaskSnapshot.Publication(publishedAt, publicationUrl, publicationMinutes),
                retracts,
                heldSince);
    }
}
