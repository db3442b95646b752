package vn.guongsang.reporting.fact.generation.step;

import vn.guongsang.kit.problem.ProblemType;

/** What can stand against a rebuild. */
public enum RebuildProblem implements ProblemType {
    /** One waits or runs already. */
    FACT_REBUILD_UNDER_WAY(409);

    private final int status;

    RebuildProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
