package vn.guongsang.media.broadcast.slot.step;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A single slot to be booked. */
@Schema(description = "Khung giờ lẻ: chương trình đặc biệt, phát lại, tiếp sóng")
public record NewSlot(
        @NotNull @Schema(description = "Kênh của cơ quan mình", examples = "0197a000-0000-7000-8000-0000000000c1")
                UUID channelId,
        @NotBlank
                @Size(min = 2, max = 200)
                @Schema(description = "Tên", examples = "Lễ tôn vinh điển hình tiên tiến năm 2026")
                String title,
        @NotNull @Schema(description = "Giờ phát, sau lúc này, tính theo giây", examples = "2026-12-01T12:45:00Z")
                Instant startsAt,
        @NotNull @Min(1) @Max(1440) @Schema(description = "Thời lượng, phút", examples = "30") Integer minutes,
        @Schema(
                        description = "Phát lại khung này, của cùng kênh, đã bắt đầu trước",
                        examples = "0197a000-0000-7000-8000-0000000000e1")
                UUID repeatOf,
        @Schema(
                        description =
                                "Tiếp sóng khung này, của kênh mà kênh mình tiếp sóng; cùng lúc (trực tiếp) hoặc sau đó",
                        examples = "0197a000-0000-7000-8000-0000000000e1")
                UUID relayOf) {

    /** A schedule is kept to the second. */
    public NewSlot {
        startsAt = startsAt == null ? null : startsAt.truncatedTo(ChronoUnit.SECONDS);
    }

    public Airtime airtime() {
        return new Airtime(startsAt, minutes);
    }
}
