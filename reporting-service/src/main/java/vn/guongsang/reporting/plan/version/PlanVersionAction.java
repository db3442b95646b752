package vn.guongsang.reporting.plan.version;

import static vn.guongsang.reporting.plan.version.content.PlanVersionStatus.ADOPTED;
import static vn.guongsang.reporting.plan.version.content.PlanVersionStatus.DISCARDED;
import static vn.guongsang.reporting.plan.version.content.PlanVersionStatus.DRAFT;
import static vn.guongsang.reporting.plan.version.content.PlanVersionStatus.SUPERSEDED;

import vn.guongsang.reporting.plan.version.content.PlanVersionStatus;

/** What can be done to a version, and from which state to which: the whole state machine, one row an action. */
enum PlanVersionAction {
    EDIT("edit"),
    ADOPTION("adoption"),
    /** Done by the adoption of the next version, never by a person alone. */
    SUPERSESSION("supersession"),
    DISCARD("discard");

    private final String path;

    PlanVersionAction(String path) {
        this.path = path;
    }

    /** Last segment of the operation's path; also its name in allowedActions. */
    String path() {
        return path;
    }

    /** The state that the action leads to, or null when it is not allowed in the given one. */
    PlanVersionStatus next(PlanVersionStatus status) {
        return switch (this) {
            case EDIT -> status == DRAFT ? DRAFT : null;
            case ADOPTION -> status == DRAFT ? ADOPTED : null;
            case SUPERSESSION -> status == ADOPTED ? SUPERSEDED : null;
            case DISCARD -> status == DRAFT ? DISCARDED : null;
        };
    }
}
