package vn.guongsang.nominations.movement;

/** State of an emulation movement. */
public enum MovementStatus {
    /** Being written; seen within the launching unit only. */
    DRAFT,
    /** Announced to its target units; its content is fixed. */
    LAUNCHED,
    /** Ended; what was found through it can still be nominated. */
    CLOSED,
    /** Called off. */
    CANCELLED
}
