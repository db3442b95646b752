package vn.guongsang.kit.ops;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import vn.guongsang.kit.problem.ProblemSource;
import vn.guongsang.kit.problem.ProblemType;

/** Problems of the internal API. */
public enum OpsProblem implements ProblemType {
    /** The held record still cannot be applied. */
    STILL_FAILING(422),
    /** The record has been retried or discarded already. */
    ALREADY_RESOLVED(409),
    /** No consumer of that name runs in this service. */
    CONSUMER_UNKNOWN(422);

    private final int status;

    OpsProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public String bundle() {
        return "messages.kit";
    }

    /** Puts these problems into the catalogue. */
    @ApplicationScoped
    static class Source implements ProblemSource {

        @Override
        public List<OpsProblem> types() {
            return List.of(OpsProblem.values());
        }
    }
}
