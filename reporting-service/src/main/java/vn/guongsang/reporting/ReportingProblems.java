package vn.guongsang.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;
import vn.guongsang.kit.problem.ProblemSource;
import vn.guongsang.kit.problem.ProblemType;
import vn.guongsang.kit.table.read.TableProblem;
import vn.guongsang.reporting.amendment.step.AmendmentProblem;
import vn.guongsang.reporting.budget.step.BudgetProblem;
import vn.guongsang.reporting.imports.row.ImportProblem;
import vn.guongsang.reporting.plan.version.PlanVersionProblem;
import vn.guongsang.reporting.quota.reading.ReadingProblem;
import vn.guongsang.reporting.unit.UnitProblem;

/** All problems of this service, for the catalogue at {@code /v1/problems}. */
@ApplicationScoped
class ReportingProblems implements ProblemSource {

    private static final List<ProblemType> ALL = Stream.of(
                    StateProblem.values(),
                    UnitProblem.values(),
                    TableProblem.values(),
                    BudgetProblem.values(),
                    AmendmentProblem.values(),
                    ImportProblem.values(),
                    PlanVersionProblem.values(),
                    ReadingProblem.values())
            .<ProblemType>flatMap(Stream::of)
            .toList();

    @Override
    public List<? extends ProblemType> types() {
        return ALL;
    }
}
