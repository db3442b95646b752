package vn.guongsang.reporting.inspection;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.guongsang.kit.problem.ProblemException;
import vn.guongsang.kit.time.WorkingDays;

/** Until when: a day, or a number of days counted from the day after the one on which it is set. */
@Schema(name = "InspectionDeadline", description = "Hạn: nêu dueOn hoặc days, không cả hai; hết ngày theo giờ Việt Nam")
public record Deadline(
        @Schema(description = "Ngày hết hạn", examples = "2026-12-31") LocalDate dueOn,
        @Min(1) @Max(730) @Schema(description = "Số ngày kể từ ngày sau ngày kết luận", examples = "15") Integer days,
        @Schema(description = "Cách đếm days; vắng mặt là WORKING", examples = "WORKING") DayCount calendar) {

    /** How days are counted. */
    @Schema(name = "InspectionDayCount", description = "WORKING ngày làm việc; CALENDAR ngày theo lịch")
    public enum DayCount {
        WORKING,
        CALENDAR
    }

    /** Adds what is wrong with it when it is set on a day. */
    public void check(LocalDate day, String pointer, ProblemException problem) {
        if ((dueOn == null) == (days == null)) {
            problem.at(pointer, "due-once");
        } else if (dueOn != null && dueOn.isBefore(day)) {
            problem.at(pointer + "/dueOn", "due-before-start", day);
        } else if (days != null && calendar != DayCount.CALENDAR && !WorkingDays.knows(day.plusDays(2L * days + 30))) {
            problem.at(pointer + "/days", "holidays-unknown");
        }
    }

    /** The last day, when it is set on a day. */
    public LocalDate after(LocalDate day) {
        if (dueOn != null) {
            return dueOn;
        }
        return calendar == DayCount.CALENDAR ? day.plusDays(days) : WorkingDays.after(day, days);
    }
}
