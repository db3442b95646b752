package vn.guongsang.media.task;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.kit.event.Aggregate;
import vn.guongsang.kit.problem.ProblemException;
import vn.guongsang.media.outlet.ChannelAttributes;
import vn.guongsang.media.task.evidence.NewCorrection;
import vn.guongsang.media.task.evidence.NewPublication;
import vn.guongsang.media.task.evidence.Publication;
import vn.guongsang.media.task.evidence.Resting;
import vn.guongsang.media.task.part.Closing;
import vn.guongsang.media.task.part.Progress;
import vn.guongsang.media.task.part.Responsible;
import vn.guongsang.media.task.part.Urgency;
import vn.guongsang.media.task.step.DeclineCode;
import vn.guongsang.media.task.step.NewAssignment;
import vn.guongsang.media.task.step.NewSchedule;
import vn.guongsang.media.task.step.NewTask;
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
    private Instant heldSince;
    private Instant createdAt;
    private UUID movedFrom;

    @Embedded
    private Urgency urgency;

    @Embedded
    private Progress progress;

    @Embedded
    private Responsible responsible;

    @Embedded
    private Publication publication;

    @Embedded
    private Closing closing;

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
        urgency = new Urgency(given.dueAt());
        createdAt = at;
    }

    void accept(Actor actor, Instant at) {
        become(TaskAction.ACCEPTANCE);
        progress = new Progress(actor, at);
    }

    void produce(Actor actor, Instant at) {
        become(TaskAction.PRODUCTION);
        progress.produce(actor, at);
    }

    void schedule(NewSchedule given, Instant at) {
        become(TaskAction.SCHEDULE);
        progress.schedule(given, at);
    }

    void publish(NewPublication evidence, Actor actor) {
        become(TaskAction.PUBLICATION);
        publication = new Publication(evidence, actor);
    }

    void correct(NewCorrection given, Instant at) {
        become(TaskAction.CORRECTION);
        publication.correct(given, at);
    }

    void assign(NewAssignment given, Actor actor, Instant at) {
        become(TaskAction.ASSIGNMENT);
        responsible = new Responsible(given, actor, at);
    }

    /** Another channel begins at the beginning. */
    void transfer(NewTask.Target target, Instant newDueAt) {
        become(TaskAction.TRANSFER);
        movedFrom = plannedChannelId();
        channelId = target.channelId();
        outletId = target.outletId();
        progress = null;
        responsible = null;
        closing = null;
        urgency.dueAgain(newDueAt);
    }

    void decline(DeclineCode code, String why, Instant at) {
        close(TaskAction.DECLINE, new Closing(code, why, at));
    }

    void cancel(String why, long exemplarVersionOfIt, Instant at) {
        close(TaskAction.CANCELLATION, new Closing(null, why, at));
        exemplarVersion = exemplarVersionOfIt;
    }

    private void close(TaskAction action, Closing how) {
        become(action);
        closing = how;
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
        urgency.dueAgain(newDueAt);
    }

    TaskAction press(Instant at) {
        TaskAction action = urgency.next(at);
        become(action);
        urgency.press(at);
        return action;
    }

    /** Refuses what the present state does not allow, and tells what it does. */
    void requireAllowed(TaskAction action, List<String> allowedActions) {
        if (!action.isFor(kind) || action.next(status) == null) {
            throw new ProblemException(TaskProblem.ILLEGAL_TRANSITION, action.path(), status)
                    .with("state", status)
                    .with("allowedActions", allowedActions);
        }
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

    UUID exemplarId() {
        return exemplarId;
    }

    Instant dueAt() {
        return urgency.dueAt();
    }

    int approvalNo() {
        return approvalNo;
    }

    /** What another task made after this one takes over. */
    NewTask asNew() {
        return new NewTask(
                kind,
                exemplarId,
                exemplarVersion,
                approvalNo,
                new NewTask.Target(channelId, channelKind, outletId),
                ruleId,
                retracts,
                round,
                reason,
                priority,
                dueAt());
    }

    UUID channelId() {
        return channelId;
    }

    /** The channel for which the rule made it. */
    UUID plannedChannelId() {
        return movedFrom == null ? channelId : movedFrom;
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
        return urgency.escalation();
    }

    ChannelKind channelKind() {
        return channelKind;
    }

    /** What is to be held against the as-run log. */
    Resting resting() {
        return publication.resting(id(), exemplarId, channelId);
    }

    PropagationTaskSnapshot snapshot(String change, ChannelAttributes.Attributes channel) {
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
                urgency.dueAt(),
                urgency.escalation(),
                publication == null ? null : publication.told(),
                retracts,
                heldSince,
                urgency.remindedAt(),
                closing == null ? null : closing.told(),
                movedFrom,
                channel.languages(),
                channel.areas(),
                responsible == null ? null : responsible.deskId());
    }
}
