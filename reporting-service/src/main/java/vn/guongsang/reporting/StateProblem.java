package vn.guongsang.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import vn.guongsang.kit.problem.ProblemSource;
import vn.guongsang.kit.problem.ProblemType;

/** What can stand against a step of anything that has states. */
public enum StateProblem implements ProblemType {
    /** The action is not allowed in the present state. */
    ILLEGAL_TRANSITION(409);

    private final int status;

    StateProblem(int status) {
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
        public List<StateProblem> types() {
            return List.of(values());
        }
    }
}
