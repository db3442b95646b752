package vn.guongsang.nominations.exemplar.step;

import java.util.EnumSet;
import java.util.Set;
import vn.guongsang.model.ExemplarStatus;

/** What can be done to an exemplar, and from which state to which: the whole state machine. */
public enum ExemplarAction {
    RECOGNITION("recognition"),
    PROFILE("profile"),
    EMBARGO("embargo"),
    PUBLICATION_GROUNDS("publication-grounds"),
    PUBLICATION_WITHDRAWAL("publication-withdrawal"),
    PROFILE_WITHDRAWAL("profile-withdrawal"),
    PROFILE_REOPENING("profile-reopening"),
    REVOCATION("revocation"),
    REAPPROVAL("reapproval"),
    REINSTATEMENT("reinstatement"),
    ERASURE("erasure"),
    /** The subject has been merged into another one, or stands alone again. */
    SUBJECT_MERGE("subject-merge");

    /** What is still decided on an exemplar of which only the countable shell is left. */
    private static final Set<ExemplarAction> ON_A_SHELL =
            EnumSet.of(REVOCATION, REAPPROVAL, REINSTATEMENT, SUBJECT_MERGE);

    /** What other operations bring about: an approval, the erasure or the merging of a subject. */
    private static final Set<ExemplarAction> BROUGHT_ABOUT = EnumSet.of(RECOGNITION, ERASURE, SUBJECT_MERGE);

    private final String path;

    ExemplarAction(String path) {
        this.path = path;
    }

    /** Last segment of the operation's path; also its name in allowedActions. */
    public String path() {
        return path;
    }

    /** Whether the API has an operation of this name on the exemplar. */
    public boolean isOffered() {
        return !BROUGHT_ABOUT.contains(this);
    }

    /**
     * The state that the action leads to, or null when it is not allowed in the given one.
     *
     * @param erased whether the personal values of the exemplar have been erased
     */
    public ExemplarStatus next(ExemplarStatus status, boolean erased) {
        return erased && !ON_A_SHELL.contains(this) ? null : next(status);
    }

    private ExemplarStatus next(ExemplarStatus status) {
        return switch (status) {
            case APPROVED ->
                switch (this) {
                    case REVOCATION -> ExemplarStatus.REVOKED;
                    case REAPPROVAL, REINSTATEMENT -> null;
                    default -> ExemplarStatus.APPROVED;
                };
            case REVOKED ->
                switch (this) {
                    case RECOGNITION, REAPPROVAL, REINSTATEMENT -> ExemplarStatus.APPROVED;
                    case PUBLICATION_WITHDRAWAL, PROFILE_WITHDRAWAL, ERASURE, SUBJECT_MERGE -> ExemplarStatus.REVOKED;
                    default -> null;
                };
        };
    }
}
