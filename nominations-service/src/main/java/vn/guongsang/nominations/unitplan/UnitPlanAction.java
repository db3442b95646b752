package vn.guongsang.nominations.unitplan;

import static vn.guongsang.nominations.unitplan.content.UnitPlanStatus.ACCEPTED;
import static vn.guongsang.nominations.unitplan.content.UnitPlanStatus.DISCARDED;
import static vn.guongsang.nominations.unitplan.content.UnitPlanStatus.DRAFT;
import static vn.guongsang.nominations.unitplan.content.UnitPlanStatus.RETURNED;
import static vn.guongsang.nominations.unitplan.content.UnitPlanStatus.SUBMITTED;

import java.util.Arrays;
import vn.guongsang.nominations.unitplan.content.UnitPlanStatus;

/** What can be done to a plan, and from which state to which: the whole state machine, one row an action. */
enum UnitPlanAction {
    EDIT("edit", "edited"),
    SUBMISSION("submission", "submitted"),
    ACCEPTANCE("acceptance", "accepted"),
    RETURN("return", "returned"),
    DISCARD("discard", "discarded");

    private final String path;
    private final String change;

    UnitPlanAction(String path, String change) {
        this.path = path;
        this.change = change;
    }

    /** Name of the event. */
    String change() {
        return change;
    }

    /** Last segment of the operation's path; also its name in allowedActions. */
    String path() {
        return path;
    }

    /** The state that the action leads to, or null when it is not allowed in the given one. */
    UnitPlanStatus next(UnitPlanStatus status) {
        return switch (this) {
            case EDIT -> from(status, status, DRAFT, RETURNED);
            case SUBMISSION -> from(status, SUBMITTED, DRAFT, RETURNED);
            case ACCEPTANCE -> from(status, ACCEPTED, SUBMITTED);
            case RETURN -> from(status, RETURNED, SUBMITTED, ACCEPTED);
            case DISCARD -> from(status, DISCARDED, DRAFT);
        };
    }

    private static UnitPlanStatus from(UnitPlanStatus status, UnitPlanStatus to, UnitPlanStatus... allowed) {
        return Arrays.asList(allowed).contains(status) ? to : null;
    }
}
