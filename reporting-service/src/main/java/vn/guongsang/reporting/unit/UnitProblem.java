package vn.guongsang.reporting.unit;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import vn.guongsang.kit.problem.ProblemSource;
import vn.guongsang.kit.problem.ProblemType;

/** What can stand against a unit that a request names. */
public enum UnitProblem implements ProblemType {
    /** It does not exist, or is out of the caller's scope: the same answer for both. */
    UNIT_UNKNOWN(422);

    private final int status;

    UnitProblem(int status) {
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
        public List<UnitProblem> types() {
            return List.of(values());
        }
    }
}
