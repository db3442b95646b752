package vn.guongsang.media.outlet.change;

import vn.guongsang.kit.problem.ProblemType;

/** What can be wrong with a change of outlets. */
public enum OutletChangeProblem implements ProblemType {
    /** It does not fit its kind, or the outlets as they stand on that day. */
    OUTLET_CHANGE_INVALID;

    @Override
    public int status() {
        return 422;
    }
}
