package vn.guongsang.nominations.commendation.step;

import static vn.guongsang.nominations.commendation.step.CommendationStatus.ANNULLED;
import static vn.guongsang.nominations.commendation.step.CommendationStatus.DECIDED;
import static vn.guongsang.nominations.commendation.step.CommendationStatus.PROPOSED;
import static vn.guongsang.nominations.commendation.step.CommendationStatus.REFUSED;
import static vn.guongsang.nominations.commendation.step.CommendationStatus.WITHDRAWN;

/** What can be done to a commendation, and from which state to which: one row an action. */
public enum CommendationAction {
    DECISION("decision", PROPOSED, DECIDED),
    REFUSAL("refusal", PROPOSED, REFUSED),
    WITHDRAWAL("withdrawal", PROPOSED, WITHDRAWN),
    ANNULMENT("annulment", DECIDED, ANNULLED);

    private final String path;
    private final CommendationStatus from;
    private final CommendationStatus to;

    CommendationAction(String path, CommendationStatus from, CommendationStatus to) {
        this.path = path;
        this.from = from;
        this.to = to;
    }

    /** Last segment of the operation's path; also its name in allowedActions. */
    public String path() {
        return path;
    }

    /** The state that the action leads to, or null when it is not allowed in the given one. */
    public CommendationStatus next(CommendationStatus status) {
        return status == from ? to : null;
    }
}
