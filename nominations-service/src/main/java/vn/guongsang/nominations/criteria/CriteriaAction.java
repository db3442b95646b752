package vn.guongsang.nominations.criteria;

import static vn.guongsang.model.CriteriaStatus.DISCARDED;
import static vn.guongsang.model.CriteriaStatus.DRAFT;
import static vn.guongsang.model.CriteriaStatus.ISSUED;
import static vn.guongsang.model.CriteriaStatus.REPEALED;
import static vn.guongsang.model.CriteriaStatus.SUPERSEDED;

import vn.guongsang.model.CriteriaStatus;

/** What can be done to an edition, and from which state to which: the whole state machine, one row an action. */
public enum CriteriaAction {
    EDIT("edit", "edited", DRAFT, DRAFT),
    ISSUANCE("issuance", "issued", DRAFT, ISSUED),
    /** Done by the issuance of the next edition, never by a call of its own. */
    SUPERSESSION("supersession", "superseded", ISSUED, SUPERSEDED),
    REPEAL("repeal", "repealed", ISSUED, REPEALED),
    DISCARD("discard", "discarded", DRAFT, DISCARDED);

    private final String path;
    private final String change;
    private final CriteriaStatus from;
    private final CriteriaStatus to;

    CriteriaAction(String path, String change, CriteriaStatus from, CriteriaStatus to) {
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
    String change() {
        return change;
    }

    /** The one state in which it is allowed. */
    CriteriaStatus from() {
        return from;
    }

    /** The state that the action leads to, or null when it is not allowed in the given one. */
    CriteriaStatus next(CriteriaStatus status) {
        return status == from ? to : null;
    }
}
