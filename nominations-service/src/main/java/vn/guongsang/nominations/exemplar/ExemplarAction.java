package vn.guongsang.nominations.exemplar;

import vn.guongsang.model.ExemplarStatus;

/** What can be done to an exemplar, and from which state to which: the whole state machine. */
public enum ExemplarAction {
    RECOGNITION("recognition"),
    PROFILE("profile"),
    EMBARGO("embargo"),
    PUBLICATION_GROUNDS("publication-grounds"),
    PUBLICATION_WITHDRAWAL("publication-withdrawal"),
    REVOCATION("revocation"),
    REAPPROVAL("reapproval"),
    /** The subject has been merged into another one, or stands alone again. */
    SUBJECT_MERGE("subject-merge");

    private final String path;

    ExemplarAction(String path) {
        this.path = path;
    }

    /** Last segment of the operation's path; also its name in allowedActions. */
    public String path() {
        return path;
    }

    /** The state that the action leads to, or null when it is not allowed in the given one. */
    ExemplarStatus next(ExemplarStatus status) {
        return switch (status) {
            case APPROVED ->
                switch (this) {
                    case RECOGNITION, PROFILE, EMBARGO, PUBLICATION_GROUNDS, PUBLICATION_WITHDRAWAL, SUBJECT_MERGE ->
                        ExemplarStatus.APPROVED;
                    case REVOCATION -> ExemplarStatus.REVOKED;
                    case REAPPROVAL -> null;
                };
            case REVOKED ->
                switch (this) {
                    case RECOGNITION, REAPPROVAL -> ExemplarStatus.APPROVED;
                    case PUBLICATION_WITHDRAWAL, SUBJECT_MERGE -> ExemplarStatus.REVOKED;
                    case PROFILE, EMBARGO, PUBLICATION_GROUNDS, REVOCATION -> null;
                };
        };
    }
}
