package vn.guongsang.reporting.quota;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import vn.guongsang.kit.problem.ProblemSource;
import vn.guongsang.kit.problem.ProblemType;

/** Why progress towards a quota cannot be told. */
public enum QuotaProblem implements ProblemType {
    /** No facts are collected for the quota in this version. */
    QUOTA_NOT_COUNTED(422),
    /** The quota counts something else than what was asked for. */
    QUOTA_COUNTS_OTHERWISE(422),
    /** The quota does not bind the unit in that year. */
    QUOTA_NOT_BINDING(422);

    private final int status;

    QuotaProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }

    /** Puts them into the catalogue. */
    @ApplicationScoped
    static class Source implements ProblemSource {

        @Override
        public List<QuotaProblem> types() {
            return List.of(values());
        }
    }
}
