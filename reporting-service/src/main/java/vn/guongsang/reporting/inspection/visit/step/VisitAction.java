package vn.guongsang.reporting.inspection.visit.step;

import static vn.guongsang.reporting.inspection.visit.step.VisitStatus.CANCELLED;
import static vn.guongsang.reporting.inspection.visit.step.VisitStatus.CONCLUDED;
import static vn.guongsang.reporting.inspection.visit.step.VisitStatus.HELD;
import static vn.guongsang.reporting.inspection.visit.step.VisitStatus.PLANNED;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** What can be done to a visit, from which state to which, and by whom: the whole state machine, one row an action. */
public enum VisitAction {
    EDIT("edit", VisitPart.ISSUER),
    /** It has taken place; the minutes are written. */
    HOLDING("holding", VisitPart.TEAM),
    /** The head concludes; the recommendations begin. */
    CONCLUSION("conclusion", VisitPart.HEAD),
    CANCELLATION("cancellation", VisitPart.ISSUER);

    private final String path;
    private final VisitPart by;

    VisitAction(String path, VisitPart by) {
        this.path = path;
        this.by = by;
    }

    /** Last segment of the operation's path; also its name in allowedActions. */
    public String path() {
        return path;
    }

    /** Whether somebody with these parts may ever do it. */
    public boolean isFor(Set<VisitPart> parts) {
        return parts.contains(by);
    }

    /** The state that the action leads to, or null when it is not allowed in the given one. */
    public VisitStatus next(VisitStatus status) {
        return switch (this) {
            case EDIT -> status == PLANNED ? PLANNED : null;
            case HOLDING -> status == PLANNED ? HELD : null;
            case CONCLUSION -> status == HELD ? CONCLUDED : null;
            case CANCELLATION -> status == PLANNED ? CANCELLED : null;
        };
    }

    /** What somebody with these parts may do now. */
    public static List<String> allowed(VisitStatus status, Set<VisitPart> parts) {
        return Arrays.stream(values())
                .filter(action -> action.isFor(parts) && action.next(status) != null)
                .map(VisitAction::path)
                .toList();
    }
}
