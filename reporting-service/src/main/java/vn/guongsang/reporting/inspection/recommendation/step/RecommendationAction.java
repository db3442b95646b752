package vn.guongsang.reporting.inspection.recommendation.step;

import static vn.guongsang.reporting.inspection.recommendation.step.RecommendationStatus.ANSWERED;
import static vn.guongsang.reporting.inspection.recommendation.step.RecommendationStatus.ESCALATED;
import static vn.guongsang.reporting.inspection.recommendation.step.RecommendationStatus.MENDED;
import static vn.guongsang.reporting.inspection.recommendation.step.RecommendationStatus.OPEN;
import static vn.guongsang.reporting.inspection.recommendation.step.RecommendationStatus.WITHDRAWN;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import vn.guongsang.reporting.inspection.visit.step.VisitPart;

/**
 * What can be done to a recommendation, from which state to which, and by whom: the whole state machine, one row an
 * action. The unit answers, the team checks; never the same side.
 */
public enum RecommendationAction {
    ANSWER("answer", VisitPart.VISITED),
    /** Found mended. */
    ACCEPTANCE("acceptance", VisitPart.TEAM),
    /** Found not mended; a new deadline is set. */
    RETURN("return", VisitPart.TEAM),
    /** Reported to the body that issued the programme. */
    ESCALATION("escalation", VisitPart.TEAM),
    WITHDRAWAL("withdrawal", VisitPart.ISSUER);

    private final String path;
    private final VisitPart by;

    RecommendationAction(String path, VisitPart by) {
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
    public RecommendationStatus next(RecommendationStatus status) {
        return switch (this) {
            case ANSWER -> status == OPEN || status == ESCALATED ? ANSWERED : null;
            case ACCEPTANCE -> status.isOpen() ? MENDED : null;
            case RETURN -> status == ANSWERED || status == OPEN ? OPEN : status == ESCALATED ? ESCALATED : null;
            case ESCALATION -> status == OPEN ? ESCALATED : null;
            case WITHDRAWAL -> status.isOpen() ? WITHDRAWN : null;
        };
    }

    /** What somebody with these parts may do now. */
    public static List<String> allowed(RecommendationStatus status, Set<VisitPart> parts) {
        return Arrays.stream(values())
                .filter(action -> action.isFor(parts) && action.next(status) != null)
                .map(RecommendationAction::path)
                .toList();
    }
}
