package vn.guongsang.reporting.report.check;

import java.util.List;
import vn.guongsang.kit.problem.ProblemException;
import vn.guongsang.reporting.report.step.ReportProblem;

/** Whether a report can be sent in view of what was found. */
public final class Submission {

    private Submission() {}

    /**
     * Refuses errors, and warnings that nobody has acknowledged.
     *
     * @return the keys of the warnings in view of which it is sent
     */
    public static List<String> check(List<Finding> findings, List<String> acknowledged) {
        refuse(ReportProblem.REPORT_INCOMPLETE, of(findings, Severity.ERROR));
        List<Finding> warnings = of(findings, Severity.WARNING);
        refuse(
                ReportProblem.REPORT_WARNINGS_OPEN,
                warnings.stream()
                        .filter(warning -> !acknowledged.contains(warning.key()))
                        .toList());
        return warnings.stream().map(Finding::key).toList();
    }

    private static List<Finding> of(List<Finding> findings, Severity severity) {
        return findings.stream()
                .filter(finding -> finding.rule().severity() == severity)
                .toList();
    }

    private static void refuse(ReportProblem type, List<Finding> findings) {
        if (!findings.isEmpty()) {
            ProblemException problem = new ProblemException(type)
                    .with("findings", findings.stream().map(Finding::key).toList());
            findings.forEach(finding -> problem.at(
                    finding.pointer(),
                    finding.rule().code(),
                    finding.arguments().toArray()));
            throw problem;
        }
    }
}
