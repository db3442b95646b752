package vn.guongsang.reporting.report.step;

import static vn.guongsang.reporting.report.content.ReportStatus.ACCEPTED;
import static vn.guongsang.reporting.report.content.ReportStatus.DRAFT;
import static vn.guongsang.reporting.report.content.ReportStatus.RETURNED;
import static vn.guongsang.reporting.report.content.ReportStatus.SUBMITTED;

import java.util.Arrays;
import vn.guongsang.reporting.report.content.ReportStatus;

/** What can be done to a report, and from which state to which: the whole state machine, one row an action. */
public enum ReportAction {
    EDIT("edit"),
    SUBMISSION("submission"),
    /** A level that is not the last one agrees, and the next one judges. */
    APPROVAL("approval"),
    /** The last level agrees. */
    ACCEPTANCE("acceptance"),
    RETURN("return"),
    /** A locked or accepted report may be written once more. */
    REOPENING("reopening");

    private final String path;

    ReportAction(String path) {
        this.path = path;
    }

    /** Last segment of the operation's path; also its name in allowedActions. */
    public String path() {
        return path;
    }

    /** The state that the action leads to, or null when it is not allowed in the given one. */
    public ReportStatus next(ReportStatus status) {
        return switch (this) {
            case EDIT -> from(status, status, DRAFT, RETURNED);
            case SUBMISSION -> from(status, SUBMITTED, DRAFT, RETURNED);
            case APPROVAL -> from(status, SUBMITTED, SUBMITTED);
            case ACCEPTANCE -> from(status, ACCEPTED, SUBMITTED);
            case RETURN -> from(status, RETURNED, SUBMITTED);
            case REOPENING -> from(status, status == ACCEPTED ? RETURNED : status, DRAFT, RETURNED, ACCEPTED);
        };
    }

    private static ReportStatus from(ReportStatus status, ReportStatus to, ReportStatus... allowed) {
        return Arrays.asList(allowed).contains(status) ? to : null;
    }
}
