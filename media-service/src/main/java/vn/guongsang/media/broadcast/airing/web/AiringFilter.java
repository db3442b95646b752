package vn.guongsang.media.broadcast.airing.web;

import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import vn.guongsang.media.broadcast.airing.AiringStatus;

/** Which lines of the log to list; null means no condition. */
public record AiringFilter(
        @Parameter(description = "Kênh", example = "7f1c1b1e-0000-4000-8000-000000000001") @QueryParam("channelId")
                UUID channelId,
        @Parameter(description = "Tháng theo giờ Việt Nam", example = "2026-11")
                @QueryParam("month")
                @Pattern(regexp = Months.PATTERN)
                String month,
        @Parameter(description = "Bắt đầu từ lúc này", example = "2026-11-01T00:00:00Z") @QueryParam("from")
                Instant from,
        @Parameter(description = "Bắt đầu trước lúc này", example = "2026-12-01T00:00:00Z") @QueryParam("before")
                Instant before,
        @Parameter(description = "Khung giờ", example = "7f1c1b1e-0000-4000-8000-000000000001") @QueryParam("slotId")
                UUID slotId,
        @Parameter(description = "Nhiệm vụ", example = "7f1c1b1e-0000-4000-8000-000000000001") @QueryParam("taskId")
                UUID taskId,
        @Parameter(description = "Điển hình", example = "7f1c1b1e-0000-4000-8000-000000000001")
                @QueryParam("exemplarId")
                UUID exemplarId,
        @Parameter(description = "Trạng thái", example = "RECORDED") @QueryParam("status") AiringStatus status) {

    /** The first day of the month that is asked for. */
    LocalDate firstDay() {
        return Months.firstDay(month);
    }

    /** Whether lines were annulled, as the status asks. */
    Boolean annulled() {
        return status == null ? null : status == AiringStatus.ANNULLED;
    }
}
