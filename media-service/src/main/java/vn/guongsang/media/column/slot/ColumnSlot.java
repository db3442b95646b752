package vn.guongsang.media.column.slot;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.guongsang.kit.event.Aggregate;
import vn.guongsang.kit.problem.ProblemException;
import vn.guongsang.media.column.slot.step.ColumnSlotAction;
import vn.guongsang.media.column.slot.step.ColumnSlotStatus;
import vn.guongsang.media.task.step.TaskProblem;

/** One coming of a column. It is told by the figures of its column, not by events of its own. */
@Entity
class ColumnSlot extends Aggregate {

    private UUID columnId;
    private LocalDate originalDay;
    private LocalDate day;

    @Enumerated(EnumType.STRING)
    private ColumnSlotStatus status;

    private boolean touched;
    private String reason;
    private String trace;
    private Instant filledAt;
    private Instant createdAt;

    /** For Hibernate. */
    protected ColumnSlot() {}

    void plan() {
        become(ColumnSlotAction.PLAN);
    }

    void move(LocalDate newDay, String why) {
        become(ColumnSlotAction.MOVE);
        day = newDay;
        reason = why;
    }

    void fill(String where, Instant at) {
        become(ColumnSlotAction.FILLING);
        trace = where;
        filledAt = at;
    }

    void skip(String why) {
        become(ColumnSlotAction.SKIP);
        reason = why;
    }

    void reopen(String why) {
        become(ColumnSlotAction.REOPENING);
        reason = why;
        trace = null;
        filledAt = null;
    }

    void lose() {
        become(ColumnSlotAction.LOSS);
    }

    /** Refuses what the present state does not allow, and tells what it does. */
    void requireAllowed(ColumnSlotAction action, List<String> allowedActions) {
        if (action.next(status) == null) {
            throw new ProblemException(TaskProblem.ILLEGAL_TRANSITION, action.path(), status)
                    .with("state", status)
                    .with("allowedActions", allowedActions);
        }
    }

    private void become(ColumnSlotAction action) {
        requireAllowed(action, List.of());
        status = action.next(status);
        touched = true;
        nextVersion();
    }

    ColumnSlotStatus status() {
        return status;
    }

    LocalDate day() {
        return day;
    }
}
