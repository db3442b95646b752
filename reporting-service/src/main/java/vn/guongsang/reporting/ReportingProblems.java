package vn.guongsang.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;
import vn.guongsang.kit.problem.ProblemSource;
import vn.guongsang.kit.problem.ProblemType;
import vn.guongsang.reporting.plan.version.PlanVersionProblem;
import vn.guongsang.reporting.quota.reading.ReadingProblem;

/** All problems of this service, for the catalogue at {@code /v1/problems}. */
@ApplicationScoped
class ReportingProblems implements ProblemSource {

    private static final List<ProblemType> ALL = Stream.of(
                    StateProblem.values(), PlanVersionProblem.values(), ReadingProblem.values())
            .<ProblemType>flatMap(Stream::of)
            .toList();

    @Override
    public List<? extends ProblemType> types() {
        return ALL;
    }
}
