package vn.guongsang.media.gathering.form;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.validator.constraints.UniqueElements;

/**
 * What came of a gathering.
 *
 * @param otherExemplars exemplars met that are not registered here, recognised elsewhere or long ago
 */
@Schema(name = "NewGatheringResult", description = "Kết quả của hoạt động đã tổ chức")
public record NewResult(
        @NotNull @Schema(description = "Ngày tổ chức; không ở tương lai", examples = "2026-09-15") LocalDate heldOn,
        @NotNull
                @Min(0)
                @Max(1_000_000)
                @Schema(description = "Số người tham dự, theo dõi; 0 là không có ai", examples = "350")
                Integer audience,
        @Min(1) @Max(10_000) @Schema(description = "Thời lượng, phút", examples = "120") Integer durationMinutes,
        @NotNull
                @Size(max = 200)
                @UniqueElements
                @Schema(description = "Điển hình đã gặp", examples = "[\"7f1c1b1e-0000-4000-8000-000000000002\"]")
                List<@NotNull UUID> exemplarIds,
        @Min(0)
                @Max(10_000)
                @Schema(description = "Số điển hình khác, chưa có trong hệ thống; vắng mặt là 0", examples = "2")
                Integer otherExemplars) {

    /** None unless said. */
    public NewResult {
        otherExemplars = otherExemplars == null ? 0 : otherExemplars;
    }
}
