package vn.guongsang.media.task.step;

import java.time.Instant;

/**
 * How an approval stands, as far as its tasks are concerned.
 *
 * @param state whether there is work to do, to leave or to undo
 * @param reason why it is to be left or undone; null while the approval is in force and may be published
 * @param dueAt when work that goes on, begins anew, or undoes is due
 */
public record Standing(State state, String reason, Instant dueAt) {

    /** The states. */
    public enum State {
        /** In force, and something may be published. */
        OPEN,
        /** In force, but nothing may be published: no ground, or consent withdrawn. */
        CLOSED,
        /** Revoked. */
        REVOKED
    }

    /** In force; what is resumed or begun anew is due then. */
    public static Standing open(Instant dueAt) {
        return new Standing(State.OPEN, null, dueAt);
    }

    /** Nothing may be published; what is out is to be taken down by then. */
    public static Standing closed(Instant dueAt) {
        return new Standing(State.CLOSED, "NO_PUBLICATION_GROUND", dueAt);
    }

    /** Revoked; what is out is to be taken down by then. */
    public static Standing revoked(String reason, Instant dueAt) {
        return new Standing(State.REVOKED, reason, dueAt);
    }
}
