package vn.guongsang.nominations.window;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.guongsang.model.Level;
import vn.guongsang.model.UnitType;

/** What a window says. */
@Schema(description = "Đợt đề nghị. Không nêu loại đơn vị và đơn vị thì áp dụng cho mọi đơn vị.")
public record NewWindow(
        @NotBlank
                @Size(min = 5, max = 200)
                @Schema(description = "Tên đợt", examples = "Đợt xét điển hình tiên tiến cấp tỉnh năm 2026")
                String name,
        @NotNull @Size(min = 1, max = 4) @Schema(description = "Các cấp đề nghị", examples = "[\"PROVINCE\"]")
                List<@NotNull Level> levels,
        @NotNull @Min(2022) @Max(2100) @Schema(description = "Năm thi đua", examples = "2026") Integer year,
        @Size(max = 20) @Schema(description = "Chỉ các loại đơn vị này", examples = "[\"COMMUNE\"]")
                List<@NotNull UnitType> unitTypes,
        @Size(max = 200) @Schema(description = "Chỉ các đơn vị này, cùng các loại đã nêu") List<@NotNull UUID> unitIds,
        @Size(min = 1, max = 100) @Schema(description = "Chỉ lĩnh vực này", examples = "AGRICULTURE") String sector,
        @NotNull @Schema(description = "Ngày mở, từ 0 giờ") LocalDate opensOn,
        @NotNull @Schema(description = "Ngày đóng, đến hết 23:59:59") LocalDate closesOn) {

    /** Absent lists are empty ones. */
    public NewWindow {
        unitTypes = unitTypes == null ? List.of() : unitTypes;
        unitIds = unitIds == null ? List.of() : unitIds;
    }
}
