package vn.guongsang.media.task.step;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A planned moment. */
@Schema(name = "NewSchedule", description = "Lịch đăng, phát dự kiến")
public record NewSchedule(
        @NotNull
                @Schema(
                        description = "Thời điểm dự kiến; không ở quá khứ, không trước thời điểm được phép công bố",
                        examples = "2026-12-01T12:45:00Z")
                Instant plannedFor,
        @Size(min = 2, max = 200)
                @Schema(description = "Vị trí: khung giờ, trang, chuyên mục", examples = "Bản tin 19 giờ 45")
                String slot) {

    /** Moments are kept to the millisecond. */
    public NewSchedule {
        plannedFor = plannedFor == null ? null : plannedFor.truncatedTo(ChronoUnit.MILLIS);
    }
}
