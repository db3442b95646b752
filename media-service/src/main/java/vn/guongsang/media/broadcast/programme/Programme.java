package vn.guongsang.media.broadcast.programme;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import vn.guongsang.kit.event.Aggregate;
import vn.guongsang.kit.problem.ProblemException;
import vn.guongsang.media.broadcast.slot.generation.SlotPlan;
import vn.guongsang.media.task.step.TaskProblem;

/** A programme of a channel: what comes back, when, for how long. */
@Entity
class Programme extends Aggregate {

    @Enumerated(EnumType.STRING)
    private ProgrammeStatus status;

    private UUID channelId;
    private String title;
    private UUID columnId;
    private UUID relayOf;
    private String rule;
    private LocalTime startTime;
    private int minutes;
    private LocalDate validFrom;
    private LocalDate validTo;
    private Instant createdAt;

    /** For Hibernate. */
    protected Programme() {}

    Programme(UUID id, NewProgramme given, Instant at) {
        super(id);
        status = ProgrammeStatus.ACTIVE;
        channelId = given.channelId();
        createdAt = at;
        take(given);
    }

    void edit(NewProgramme given) {
        become(ProgrammeAction.EDIT);
        take(given);
    }

    void suspend() {
        become(ProgrammeAction.SUSPENSION);
    }

    void resume() {
        become(ProgrammeAction.RESUMPTION);
    }

    void end() {
        become(ProgrammeAction.ENDING);
    }

    /** Refuses what the present state does not allow, and tells what it does. */
    void requireAllowed(ProgrammeAction action, List<String> allowedActions) {
        if (action.next(status) == null) {
            throw new ProblemException(TaskProblem.ILLEGAL_TRANSITION, action.path(), status)
                    .with("state", status)
                    .with("allowedActions", allowedActions);
        }
    }

    private void become(ProgrammeAction action) {
        requireAllowed(action, List.of());
        status = action.next(status);
        nextVersion();
    }

    private void take(NewProgramme given) {
        title = given.title();
        columnId = given.columnId();
        relayOf = given.relayOf();
        rule = given.rule();
        startTime = given.time();
        minutes = given.minutes();
        validFrom = given.validFrom();
        validTo = given.validTo();
    }

    ProgrammeStatus status() {
        return status;
    }

    UUID channelId() {
        return channelId;
    }

    Instant createdAt() {
        return createdAt;
    }

    NewProgramme content() {
        return new NewProgramme(
                channelId, title, columnId, relayOf, rule, startTime.toString(), minutes, validFrom, validTo);
    }

    /** What it wants in the schedule: nothing unless it is active. */
    SlotPlan plan() {
        return new SlotPlan(
                id(),
                channelId,
                title,
                rule,
                validFrom.atTime(startTime),
                minutes,
                validTo,
                relayOf,
                status == ProgrammeStatus.ACTIVE);
    }
}
