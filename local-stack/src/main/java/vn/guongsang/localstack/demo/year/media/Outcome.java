package vn.guongsang.localstack.demo.year.media;

/** What a newsroom makes of a piece, and where it stands then. */
public enum Outcome {
    PUBLISHED("PUBLISHED"),
    /** Published, and put right afterwards. */
    CORRECTED("PUBLISHED"),
    SCHEDULED("SCHEDULED"),
    IN_PRODUCTION("IN_PRODUCTION"),
    ACCEPTED("ACCEPTED"),
    /** Accepted, given to a desk, and then to another. */
    REASSIGNED("ACCEPTED"),
    DECLINED("DECLINED"),
    /** Nobody has touched it. */
    OPEN("OPEN");

    /** Of twenty pieces, in turn. */
    private static final Outcome[] USUAL = {
        PUBLISHED, PUBLISHED, SCHEDULED, PUBLISHED, PUBLISHED, DECLINED, PUBLISHED, PUBLISHED, REASSIGNED, PUBLISHED,
        PUBLISHED, IN_PRODUCTION, PUBLISHED, CORRECTED, OPEN, PUBLISHED, SCHEDULED, PUBLISHED, ACCEPTED, OPEN
    };

    private static final Outcome[] UNFINISHED = {OPEN, ACCEPTED, IN_PRODUCTION, SCHEDULED, DECLINED};

    private final String status;

    Outcome(String status) {
        this.status = status;
    }

    /** The state of its task. */
    public String status() {
        return status;
    }

    /** Whether it has appeared. */
    public boolean isPublished() {
        return this == PUBLISHED || this == CORRECTED;
    }

    /** Whether the newsroom has taken it on. */
    public boolean isAccepted() {
        return this != DECLINED && this != OPEN;
    }

    /** Whether the newsroom has begun to work on it. */
    public boolean isProduced() {
        return isPublished() || this == SCHEDULED || this == IN_PRODUCTION;
    }

    static Outcome usual(int turn) {
        return USUAL[turn % USUAL.length];
    }

    static Outcome unfinished(int turn) {
        return UNFINISHED[turn % UNFINISHED.length];
    }
}
