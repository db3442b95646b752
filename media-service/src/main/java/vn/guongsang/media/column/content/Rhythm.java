package vn.guongsang.media.column.content;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.guongsang.media.broadcast.recurrence.Recurrence;

/** On which days a column comes. */
@Schema(name = "ColumnRhythm", description = "Định kỳ của chuyên mục")
public record Rhythm(
        @NotNull @Schema(description = "Ngày của kỳ đầu tiên; phải khớp với rrule", examples = "2027-01-06")
                LocalDate firstDay,
        @NotBlank
                @Size(max = 300)
                @Schema(
                        description = "RRULE của iCalendar (RFC 5545): DAILY, WEEKLY, MONTHLY hoặc YEARLY, theo ngày",
                        examples = "FREQ=WEEKLY;BYDAY=WE")
                String rrule) {

    /**
     * The days from one on, up to another.
     *
     * @throws IllegalArgumentException when the rule cannot be read or does not come on its first day
     */
    public List<LocalDate> days(LocalDate from, LocalDate upTo) {
        return Recurrence.of(rrule, firstDay.atStartOfDay())
                .starts(from.atStartOfDay(), upTo.plusDays(1).atStartOfDay())
                .stream()
                .map(LocalDateTime::toLocalDate)
                .toList();
    }
}
