package vn.guongsang.media.task.part;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import vn.guongsang.media.task.step.TaskAction;

/** When a task is due, and how far it has been pressed for. */
@Embeddable
public class Urgency {

    private Instant dueAt;
    private int escalation;
    private Instant escalatedAt;
    private Instant remindedAt;

    /** For Hibernate. */
    protected Urgency() {}

    public Urgency(Instant dueAt) {
        this.dueAt = dueAt;
    }

    /** With a later day one is reminded and pressed anew. */
    public void dueAgain(Instant newDueAt) {
        if (newDueAt.isAfter(dueAt)) {
            dueAt = newDueAt;
            remindedAt = null;
            escalation = 0;
            escalatedAt = null;
        }
    }

    /** What is to be done: reminds of what is due soon, escalates what is overdue. */
    public TaskAction next(Instant at) {
        return dueAt.isBefore(at) ? TaskAction.ESCALATION : TaskAction.REMINDER;
    }

    public void press(Instant at) {
        if (next(at) == TaskAction.REMINDER) {
            remindedAt = at;
        } else {
            escalation++;
            escalatedAt = at;
        }
    }

    public Instant dueAt() {
        return dueAt;
    }

    public int escalation() {
        return escalation;
    }

    public Instant remindedAt() {
        return remindedAt;
    }
}
