package vn.guongsang.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;
import vn.guongsang.kit.problem.ProblemSource;
import vn.guongsang.kit.problem.ProblemType;
import vn.guongsang.kit.table.read.TableProblem;
import vn.guongsang.reporting.amendment.step.AmendmentProblem;
import vn.guongsang.reporting.budget.step.BudgetProblem;
import vn.guongsang.reporting.fact.generation.step.RebuildProblem;
import vn.guongsang.reporting.imports.row.ImportProblem;
import vn.guongsang.reporting.inspection.InspectionProblem;
import vn.guongsang.reporting.plan.version.PlanVersionProblem;
import vn.guongsang.reporting.quota.QuotaProblem;
import vn.guongsang.reporting.quota.reading.ReadingProblem;
import vn.guongsang.reporting.report.authority.AuthorityProblem;
import vn.guongsang.reporting.report.indicator.IndicatorProblem;
import vn.guongsang.reporting.report.step.ReportProblem;
import vn.guongsang.reporting.report.template.TemplateProblem;
import vn.guongsang.reporting.report.term.TermProblem;
import vn.guongsang.reporting.training.TrainingProblem;
import vn.guongsang.reporting.training.intake.AttendanceListProblem;
import vn.guongsang.reporting.unit.UnitProblem;

/** All problems of this service, for the catalogue at {@code /v1/problems}. */
@ApplicationScoped
class ReportingProblems implements ProblemSource {

    private static final List<ProblemType> ALL = Stream.of(
                    StateProblem.values(),
                    AmendmentProblem.values(),
                    BudgetProblem.values(),
                    RebuildProblem.values(),
                    ImportProblem.values(),
                    InspectionProblem.values(),
                    PlanVersionProblem.values(),
                    QuotaProblem.values(),
                    ReadingProblem.values(),
                    IndicatorProblem.values(),
                    ReportProblem.values(),
                    TemplateProblem.values(),
                    TermProblem.values(),
                    AuthorityProblem.values(),
                    TrainingProblem.values(),
                    AttendanceListProblem.values(),
                    UnitProblem.values(),
                    TableProblem.values())
            .<ProblemType>flatMap(Stream::of)
            .toList();

    @Override
    public List<? extends ProblemType> types() {
        return ALL;
    }
}
