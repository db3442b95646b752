package vn.guongsang.media.column.statistics;

import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which figures to show; null means no condition. */
public record StatisticsFilter(
        @Parameter(description = "Số liệu theo; vắng mặt: COLUMN", example = "COLUMN") @QueryParam("by")
                StatisticsKey by,
        @Parameter(description = "Từ tháng; vắng mặt: 11 tháng trước tháng này", example = "2026-01")
                @QueryParam("from")
                @Pattern(regexp = MONTH)
                String from,
        @Parameter(description = "Đến hết tháng; vắng mặt: tháng này", example = "2026-12")
                @QueryParam("to")
                @Pattern(regexp = MONTH)
                String to,
        @Parameter(description = "Chuyên mục", example = "7f1c1b1e-0000-4000-8000-000000000001") @QueryParam("columnId")
                UUID columnId,
        @Parameter(description = "Kênh", example = "7f1c1b1e-0000-4000-8000-000000000001") @QueryParam("channelId")
                UUID channelId,
        @Parameter(
                        description = "Cơ quan báo chí sở hữu kênh hôm nay",
                        example = "7f1c1b1e-0000-4000-8000-000000000001")
                @QueryParam("outletId")
                UUID outletId) {

    private static final String MONTH = "20[0-9]{2}-(0[1-9]|1[0-2])";

    StatisticsKey key() {
        return by == null ? StatisticsKey.COLUMN : by;
    }

    /** First day of the first month. */
    LocalDate firstDay(LocalDate today) {
        return (from == null ? YearMonth.from(today).minusMonths(11) : YearMonth.parse(from)).atDay(1);
    }

    /** First day of the last month. */
    LocalDate lastMonth(LocalDate today) {
        return (to == null ? YearMonth.from(today) : YearMonth.parse(to)).atDay(1);
    }
}
