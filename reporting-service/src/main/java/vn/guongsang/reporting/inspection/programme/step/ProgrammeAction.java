package vn.guongsang.reporting.inspection.programme.step;

import static vn.guongsang.reporting.inspection.programme.step.ProgrammeStatus.CLOSED;
import static vn.guongsang.reporting.inspection.programme.step.ProgrammeStatus.DRAFT;
import static vn.guongsang.reporting.inspection.programme.step.ProgrammeStatus.ISSUED;

import java.util.Arrays;
import java.util.List;

/** What can be done to a programme by the body that issues it: the whole state machine, one row an action. */
public enum ProgrammeAction {
    EDIT("edit"),
    ISSUANCE("issuance"),
    CLOSING("closing");

    private final String path;

    ProgrammeAction(String path) {
        this.path = path;
    }

    /** Last segment of the operation's path; also its name in allowedActions. */
    public String path() {
        return path;
    }

    /** The state that the action leads to, or null when it is not allowed in the given one. */
    public ProgrammeStatus next(ProgrammeStatus status) {
        return switch (this) {
            case EDIT -> status == DRAFT ? DRAFT : null;
            case ISSUANCE -> status == DRAFT ? ISSUED : null;
            case CLOSING -> status == ISSUED ? CLOSED : null;
        };
    }

    /** What the issuing body, and nobody else, may do now. */
    public static List<String> allowed(ProgrammeStatus status, boolean issuer) {
        return Arrays.stream(values())
                .filter(action -> issuer && action.next(status) != null)
                .map(ProgrammeAction::path)
                .toList();
    }
}
