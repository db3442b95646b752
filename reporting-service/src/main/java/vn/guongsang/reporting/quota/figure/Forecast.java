package vn.guongsang.reporting.quota.figure;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Where the pace so far leads by the end of the year: as many each day of the rest as on average on each day up to the day
 * of the question. A year that is over leads to what there is.
 *
 * @param expected number at the end of the year, rounded down
 * @param reachedOn day on which the target is reached at that pace; null when it was reached already, or nothing has
 *     been counted
 * @param enough whether that pace reaches the target in the year
 */
@Schema(
        name = "Forecast",
        description =
                "Dự báo theo nhịp độ: số đã đạt chia cho số ngày đã qua của năm, nhân với số ngày của cả năm, làm tròn xuống. "
                        + "Không có khi không có chỉ tiêu bằng số.")
public record Forecast(
        @NotNull @Schema(description = "Số dự kiến đến hết năm", examples = "2", minimum = "0") long expected,
        @Schema(description = "Ngày dự kiến đạt; vắng mặt khi đã đạt hoặc chưa có gì", examples = "2024-10-30")
                LocalDate reachedOn,
        @NotNull @Schema(description = "Với nhịp độ đó có đạt chỉ tiêu hay không", examples = "true") boolean enough) {

    /**
     * The forecast of a number.
     *
     * @return null without a target: what leads nowhere has no forecast; and before the year has begun
     */
    public static Forecast of(Score score, int year, LocalDate day) {
        LocalDate first = LocalDate.of(year, 1, 1);
        if (score.target() == null || day.isBefore(first)) {
            return null;
        }
        LocalDate last = LocalDate.of(year, 12, 31);
        long days = ChronoUnit.DAYS.between(first, last) + 1;
        long gone = Math.min(days, ChronoUnit.DAYS.between(first, day) + 1);
        long expected = score.count() * days / gone;
        return new Forecast(expected, reachedOn(score, first, gone), expected >= score.target());
    }

    private static LocalDate reachedOn(Score score, LocalDate first, long gone) {
        if (score.count() == 0 || score.count() >= score.target()) {
            return null;
        }
        long needed = (score.target() * gone + score.count() - 1) / score.count();
        return first.plusDays(needed - 1);
    }
}
