package vn.guongsang.reporting.job.step;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import vn.guongsang.kit.problem.ProblemSource;
import vn.guongsang.kit.problem.ProblemType;

/** What can stand against ordering, ending or doing a job. */
public enum JobProblem implements ProblemType {
    /** An open job does the same already. */
    JOB_UNDER_WAY(409),
    /** The job has ended. */
    JOB_ENDED(409),
    /** The work met a fault that is not the caller's. */
    JOB_FAILED(500),
    /** Process after process has begun it and was not heard of again. */
    JOB_GIVEN_UP(500);

    private final int status;

    JobProblem(int status) {
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
        public List<JobProblem> types() {
            return List.of(values());
        }
    }
}
