package vn.guongsang.reporting.report.due;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether a report was sent in time; the first version counts, whatever was amended later. */
@Schema(
        name = "ReportTimeliness",
        description =
                "ON_TIME gửi đúng hạn; LATE gửi muộn; NOT_DUE chưa gửi, chưa đến hạn; OVERDUE chưa gửi, đã quá hạn.")
public enum Timeliness {
    ON_TIME,
    LATE,
    NOT_DUE,
    OVERDUE;

    /** Of a report first sent then, or not at all, seen from a moment. */
    public static Timeliness of(Instant firstSentAt, Instant due, Instant asOf) {
        if (firstSentAt == null) {
            return asOf.isAfter(due) ? OVERDUE : NOT_DUE;
        }
        return firstSentAt.isAfter(due) ? LATE : ON_TIME;
    }
}
