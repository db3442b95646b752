package vn.guongsang.reporting.report.step;

import vn.guongsang.kit.problem.ProblemType;

/** What can stand against a report. */
public enum ReportProblem implements ProblemType {
    /** The unit has a report for the year. */
    REPORT_EXISTS(409),
    /** It is for a unit that does not report for the year, or says what its template does not ask. */
    REPORT_INVALID(422),
    /** One or more rules are broken. */
    REPORT_INCOMPLETE(422),
    /** One or more warnings have not been acknowledged. */
    REPORT_WARNINGS_OPEN(422),
    /** Whoever writes is not of the unit in whose name it is sent. */
    REPORT_NOT_OF_UNIT(403),
    /** The unit has ended within the year: its successors report. */
    REPORT_UNIT_ENDED(409),
    /** The level that would judge has ended: another one has taken over. */
    REPORT_LEVEL_ENDED(409),
    /** Another level judges now. */
    REPORT_AT_OTHER_LEVEL(409),
    /** The year is locked. */
    REPORT_LOCKED(409),
    /** Separation of duties: nobody judges the report of their own unit, or one that they have brought. */
    REPORT_OWN(403);

    private final int status;

    ReportProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
