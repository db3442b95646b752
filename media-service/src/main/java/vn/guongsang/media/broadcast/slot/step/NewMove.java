package vn.guongsang.media.broadcast.slot.step;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Another time for a slot. */
@Schema(name = "NewSlotTime", description = "Dời khung giờ")
public record NewMove(
        @NotNull @Schema(description = "Giờ phát mới, sau lúc này, tính theo giây", examples = "2026-12-01T13:00:00Z")
                Instant startsAt,
        @Min(1) @Max(1440) @Schema(description = "Thời lượng mới, phút; vắng mặt: giữ nguyên", examples = "20")
                Integer minutes,
        @NotBlank
                @Size(min = 5, max = 1000)
                @Schema(description = "Lý do", examples = "Nhường giờ cho tường thuật trực tiếp")
                String reason) {

    /** A schedule is kept to the second. */
    public NewMove {
        startsAt = startsAt == null ? null : startsAt.truncatedTo(ChronoUnit.SECONDS);
    }

    /** The new time of what was on air for so long. */
    public Airtime airtime(Airtime before) {
        return new Airtime(startsAt, minutes == null ? before.minutes() : minutes);
    }
}
