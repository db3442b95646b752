package vn.guongsang.media.broadcast.programme;

import vn.guongsang.kit.problem.ProblemType;

/** What can be wrong with a programme. */
public enum ProgrammeProblem implements ProblemType {
    /** Its channel, its rule or its days do not fit. */
    PROGRAMME_INVALID;

    @Override
    public int status() {
        return 422;
    }
}
