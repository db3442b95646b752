package vn.guongsang.nominations.subject.step;

/** What can be done to a subject, and from which state to which: the whole state machine. */
public enum SubjectAction {
    CORRECTION("correction"),
    IDENTITY_REMOVAL("identity-removal"),
    NOT_DUPLICATE("not-duplicate"),
    MERGE("merge"),
    MERGE_REVERSAL("merge-reversal");

    private final String path;

    SubjectAction(String path) {
        this.path = path;
    }

    /** Name in allowedActions and in the history; last segment of the operation's path, but for the correction (PUT). */
    public String path() {
        return path;
    }

    /** Whether it is still done to a subject of which only the countable shell is left. */
    public boolean isOnAShell() {
        return this == MERGE || this == MERGE_REVERSAL;
    }

    /** The state that the action leads to, or null when it is not allowed in the given one. */
    public SubjectStatus next(SubjectStatus status) {
        return switch (status) {
            case ACTIVE ->
                switch (this) {
                    case CORRECTION, IDENTITY_REMOVAL, NOT_DUPLICATE -> SubjectStatus.ACTIVE;
                    case MERGE -> SubjectStatus.DUPLICATE;
                    case MERGE_REVERSAL -> null;
                };
            case DUPLICATE ->
                switch (this) {
                    case IDENTITY_REMOVAL -> SubjectStatus.DUPLICATE;
                    case MERGE_REVERSAL -> SubjectStatus.ACTIVE;
                    case CORRECTION, NOT_DUPLICATE, MERGE -> null;
                };
        };
    }
}
