package vn.guongsang.media.broadcast.airing;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What was on air. */
@Schema(name = "Aired", description = "Điều đã phát")
public record AiringDetail(
        @Size(min = 1, max = 100)
                @Schema(
                        description = "Mã của hệ thống phát sóng, duy nhất trong kênh; gửi lại không tính hai lần",
                        examples = "PLAYOUT-2026-11-20-0417")
                String reference,
        @NotNull @Schema(description = "Bắt đầu phát, không ở tương lai", examples = "2026-11-20T12:45:00Z")
                Instant startedAt,
        @NotNull
                @DecimalMin(value = "0", inclusive = false)
                @DecimalMax("1440")
                @Digits(integer = 4, fraction = 2)
                @Schema(description = "Số phút đã phát", examples = "14.5")
                BigDecimal minutes,
        @Size(min = 2, max = 200) @Schema(description = "Tên", examples = "Gương sáng quanh ta") String title,
        @Schema(
                        description = "Khung giờ của kênh; vắng mặt khi phát ngoài lịch",
                        examples = "0197a000-0000-7000-8000-0000000000e1")
                UUID slotId,
        @Schema(description = "Nhiệm vụ tuyên truyền của kênh", examples = "0197a000-0000-7000-8000-0000000000e2")
                UUID taskId,
        @Schema(
                        description = "Điển hình; có thể vắng mặt khi nêu nhiệm vụ",
                        examples = "0197a000-0000-7000-8000-0000000000a1")
                UUID exemplarId,
        @Size(min = 2, max = 300) @Schema(description = "Mã, nơi lưu bản ghi", examples = "MAM/2026/11/20/0417")
                String recording) {

    /** Moments are kept to the millisecond. */
    public AiringDetail {
        startedAt = startedAt == null ? null : startedAt.truncatedTo(ChronoUnit.MILLIS);
    }
}
