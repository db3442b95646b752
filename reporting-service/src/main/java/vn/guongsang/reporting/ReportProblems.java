package vn.guongsang.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;
import vn.guongsang.kit.problem.ProblemSource;
import vn.guongsang.kit.problem.ProblemType;
import vn.guongsang.reporting.report.indicator.IndicatorProblem;
import vn.guongsang.reporting.report.step.ReportProblem;
import vn.guongsang.reporting.report.template.TemplateProblem;
import vn.guongsang.reporting.report.term.TermProblem;

/** All problems of reports, for the catalogue. */
@ApplicationScoped
class ReportProblems implements ProblemSource {

    private static final List<ProblemType> ALL = Stream.of(
                    StateProblem.values(),
                    ReportProblem.values(),
                    TemplateProblem.values(),
                    TermProblem.values(),
                    IndicatorProblem.values())
            .<ProblemType>flatMap(Stream::of)
            .toList();

    @Override
    public List<? extends ProblemType> types() {
        return ALL;
    }
}
