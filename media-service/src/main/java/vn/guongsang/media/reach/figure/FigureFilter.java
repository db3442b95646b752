package vn.guongsang.media.reach.figure;

import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import vn.guongsang.media.reach.form.Metric;

/** Which figures to list; null means no condition. */
public record FigureFilter(
        @Parameter(description = "Trạng thái", example = "RECORDED") @QueryParam("status") FigureStatus status,
        @Parameter(description = "Kênh", example = "7f1c1b1e-0000-4000-8000-000000000001") @QueryParam("channelId")
                UUID channelId,
        @Parameter(description = "Chỉ số", example = "VIEWS") @QueryParam("metric") Metric metric,
        @Parameter(description = "Tháng", example = "2026-03")
                @QueryParam("month")
                @Pattern(regexp = "20[0-9]{2}-(0[1-9]|1[0-2])")
                String month,
        @Parameter(description = "Nhiệm vụ đã đăng, phát", example = "7f1c1b1e-0000-4000-8000-000000000002")
                @QueryParam("taskId")
                UUID taskId,
        @Parameter(description = "Chỉ số liệu được tính (true) hoặc không được tính (false)", example = "true")
                @QueryParam("counted")
                Boolean counted) {

    LocalDate firstDay() {
        return month == null ? null : LocalDate.parse(month + "-01");
    }
}
