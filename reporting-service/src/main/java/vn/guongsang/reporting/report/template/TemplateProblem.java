package vn.guongsang.reporting.report.template;

import vn.guongsang.kit.problem.ProblemType;

/** What can stand against an edition of a template. */
public enum TemplateProblem implements ProblemType {
    /** It asks something twice, takes the units of another template, or does not begin after the last edition. */
    REPORT_TEMPLATE_INVALID(422);

    private final int status;

    TemplateProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
