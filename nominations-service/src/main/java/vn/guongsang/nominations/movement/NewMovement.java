package vn.guongsang.nominations.movement;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.guongsang.model.UnitType;
import vn.guongsang.nominations.recognition.Decision;

/**
 * What is written into a movement.
 *
 * @param registerBy last local day on which the units can register; it ends at 23:59:59
 * @param targetTypes types of the units below the launching one that are called; with no targets at all, every unit
 */
@Schema(description = "Nội dung phong trào thi đua")
public record NewMovement(
        @NotNull @Schema(description = "Đơn vị phát động") UUID unitId,
        @NotNull @Schema(description = "Loại: thường xuyên hoặc chuyên đề", examples = "THEMATIC") MovementKind kind,
        @NotBlank
                @Size(min = 5, max = 300)
                @Schema(description = "Tên phong trào", examples = "Chung sức xây dựng nông thôn mới năm 2026")
                String title,
        @NotBlank
                @Size(min = 10, max = 5000)
                @Schema(
                        description = "Mục tiêu, nội dung",
                        examples = "Mỗi xã phát hiện ít nhất hai điển hình về sản xuất sạch.")
                String aim,
        @NotNull @Valid @Schema(description = "Văn bản phát động") Decision document,
        @NotNull @Schema(description = "Ngày bắt đầu") LocalDate startsOn,
        @NotNull @Schema(description = "Hạn đăng ký, hết ngày") LocalDate registerBy,
        @NotNull @Schema(description = "Ngày kết thúc") LocalDate endsOn,
        @Size(max = 50) @Schema(description = "Lĩnh vực; bỏ trống là mọi lĩnh vực", examples = "[\"AGRICULTURE\"]")
                List<@NotBlank @Size(max = 100) String> sectors,
        @Size(max = 20)
                @Schema(description = "Loại đơn vị được gọi, trong các đơn vị cấp dưới", examples = "[\"COMMUNE\"]")
                List<@NotNull UnitType> targetTypes,
        @Size(max = 500) @Schema(description = "Đơn vị được gọi đích danh") List<@NotNull UUID> targetUnits) {

    /** Absent lists are empty ones. */
    public NewMovement {
        sectors = sectors == null ? List.of() : sectors;
        targetTypes = targetTypes == null ? List.of() : targetTypes;
        targetUnits = targetUnits == null ? List.of() : targetUnits;
    }
}
