package vn.guongsang.reporting.report.due.reminder;

import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.guongsang.reporting.report.term.TermView;

/** Which reminder. */
@Schema(
        name = "ReportReminderKind",
        description = "NEAR_DUE sắp đến hạn; OVERDUE quá hạn; LONG_OVERDUE quá hạn đã lâu, nhắc lần nữa.")
public enum ReminderKind {
    NEAR_DUE,
    OVERDUE,
    LONG_OVERDUE;

    /** The one of a day for the reports of a year; none before it is near, and none after it is locked. */
    static Optional<ReminderKind> on(LocalDate day, int year, TermView term) {
        LocalDate due = term.dueOn(year);
        if (day.isBefore(due.minusDays(term.remindDays())) || day.isAfter(term.openUntil(year))) {
            return Optional.empty();
        }
        if (!day.isAfter(due)) {
            return Optional.of(NEAR_DUE);
        }
        return Optional.of(day.isBefore(due.plusDays(term.urgeDays())) ? OVERDUE : LONG_OVERDUE);
    }
}
