package vn.guongsang.reporting.series;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import vn.guongsang.kit.problem.ProblemSource;
import vn.guongsang.kit.problem.ProblemType;

/** Why a series cannot be told. */
public enum SeriesProblem implements ProblemType {
    /** Shares and medians of several units have no sum. */
    SERIES_NOT_ADDITIVE(422);

    private final int status;

    SeriesProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }

    /** Puts it into the catalogue. */
    @ApplicationScoped
    static class Source implements ProblemSource {

        @Override
        public List<SeriesProblem> types() {
            return List.of(values());
        }
    }
}
