package vn.guongsang.nominations.criteria;

import vn.guongsang.kit.problem.ProblemType;

/** What can stand against a criteria set. */
public enum CriteriaProblem implements ProblemType {
    /** It takes the code of a general criterion or one twice, names what does not exist, or ends before it begins. */
    CRITERIA_INVALID(422),
    /** One or more rules of issuance are broken. */
    CRITERIA_INCOMPLETE(422),
    /** Another issued edition of the unit is in force on some day of this one. */
    CRITERIA_OVERLAP(409),
    /** The repeal would take effect on a day on which it cannot. */
    CRITERIA_REPEAL_INVALID(422),
    /** The question names a sector that does not exist. */
    SECTOR_UNKNOWN(422);

    private final int status;

    CriteriaProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
