package vn.guongsang.reporting.report.step;

import java.util.HashSet;
import java.util.Set;
import vn.guongsang.kit.problem.ProblemException;
import vn.guongsang.reporting.report.content.ReportContent;
import vn.guongsang.reporting.report.indicator.Indicator;
import vn.guongsang.reporting.report.template.NarrativePart;
import vn.guongsang.reporting.report.template.TemplateView;

/** What is written into a draft: only what its template asks, and nothing twice. */
public final class ContentRule {

    private ContentRule() {}

    /** Names every broken place at once. */
    public static void check(ReportContent content, TemplateView template) {
        ProblemException problem = new ProblemException(ReportProblem.REPORT_INVALID);
        Set<Object> said = new HashSet<>();
        for (int i = 0; i < content.figures().size(); i++) {
            Indicator indicator = content.figures().get(i).indicator();
            String pointer = "/figures/" + i + "/indicator";
            if (template.figure(indicator).isEmpty()) {
                problem.at(pointer, "not-in-template", indicator);
            } else if (!said.add(indicator)) {
                problem.at(pointer, "named-twice", indicator);
            }
        }
        for (int i = 0; i < content.narratives().size(); i++) {
            NarrativePart part = content.narratives().get(i).part();
            String pointer = "/narratives/" + i + "/part";
            if (!template.asks(part)) {
                problem.at(pointer, "not-in-template", part);
            } else if (!said.add(part)) {
                problem.at(pointer, "named-twice", part);
            }
        }
        if (!problem.faults().isEmpty()) {
            throw problem;
        }
    }
}
