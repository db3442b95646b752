package vn.guongsang.nominations.nomination.step;

import static vn.guongsang.model.NominationStatus.APPROVED;
import static vn.guongsang.model.NominationStatus.DRAFT;
import static vn.guongsang.model.NominationStatus.REJECTED;
import static vn.guongsang.model.NominationStatus.RETURNED;
import static vn.guongsang.model.NominationStatus.SUBMITTED;
import static vn.guongsang.model.NominationStatus.UNDER_APPRAISAL;
import static vn.guongsang.model.NominationStatus.WITHDRAWN;

import java.util.Arrays;
import vn.guongsang.model.NominationStatus;

/** What can be done to a nomination, and from which state to which: the whole state machine, one row an action. */
public enum NominationAction {
    EDIT("edit", "edited"),
    SUBMISSION("submission", "submitted"),
    APPRAISAL("appraisal", "appraised"),
    RETURN("return", "returned"),
    APPROVAL("approval", "approved"),
    REJECTION("rejection", "rejected"),
    TAKE_OVER("take-over", "taken-over"),
    WITHDRAWAL("withdrawal", "withdrawn");

    private final String path;
    private final String change;

    NominationAction(String path, String change) {
        this.path = path;
        this.change = change;
    }

    /** Last segment of the operation's path; also its name in allowedActions. */
    public String path() {
        return path;
    }

    /** Name of the event. */
    public String change() {
        return change;
    }

    /** The state that the action leads to, or null when it is not allowed in the given one. */
    public NominationStatus next(NominationStatus status) {
        return switch (this) {
            case EDIT -> from(status, status, DRAFT, RETURNED);
            case SUBMISSION -> from(status, SUBMITTED, DRAFT, RETURNED);
            case APPRAISAL -> from(status, UNDER_APPRAISAL, SUBMITTED, UNDER_APPRAISAL);
            case RETURN -> from(status, RETURNED, SUBMITTED, UNDER_APPRAISAL);
            case APPROVAL -> from(status, APPROVED, UNDER_APPRAISAL);
            case TAKE_OVER -> from(status, status, SUBMITTED, UNDER_APPRAISAL);
            case REJECTION -> from(status, REJECTED, UNDER_APPRAISAL);
            case WITHDRAWAL -> from(status, WITHDRAWN, DRAFT, SUBMITTED, UNDER_APPRAISAL, RETURNED);
        };
    }

    private static NominationStatus from(NominationStatus status, NominationStatus to, NominationStatus... allowed) {
        return Arrays.asList(allowed).contains(status) ? to : null;
    }
}
