package vn.guongsang.nominations.commendation.step;

import static vn.guongsang.nominations.commendation.step.CommendationStatus.ANNULLED;
import static vn.guongsang.nominations.commendation.step.CommendationStatus.DECIDED;
import static vn.guongsang.nominations.commendation.step.CommendationStatus.PROPOSED;
import static vn.guongsang.nominations.commendation.step.CommendationStatus.REFUSED;
import static vn.guongsang.nominations.commendation.step.CommendationStatus.WITHDRAWN;

/** What can be done to a commendation, and from which state to which: one row an action. */
public enum CommendationAction {
    EDIT("edit", "edited", PROPOSED, PROPOSED),
    DECISION("decision", "decided", PROPOSED, DECIDED),
    REFUSAL("refusal", "refused", PROPOSED, REFUSED),
    WITHDRAWAL("withdrawal", "withdrawn", PROPOSED, WITHDRAWN),
    ANNULMENT("annulment", "annulled", DECIDED, ANNULLED);

    private final String path;
    private final String change;
    private final CommendationStatus from;
    private final CommendationStatus to;

    CommendationAction(String path, String change, CommendationStatus from, CommendationStatus to) {
        this.path = path;
        this.change = change;
        this.from = from;
        this.to = to;
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
    public CommendationStatus next(CommendationStatus status) {
        return status == from ? to : null;
    }
}
