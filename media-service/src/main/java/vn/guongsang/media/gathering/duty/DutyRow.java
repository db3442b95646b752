package vn.guongsang.media.gathering.duty;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.guongsang.model.UnitType;

/** A unit that the duty binds, and how often it has held one. */
@Schema(
        name = "GatheringDutyRow",
        description = "Một đơn vị có nghĩa vụ và số hoạt động được tính cho đơn vị trong năm")
public record DutyRow(
        @NotNull UUID unitId,
        @NotNull @Schema(description = "Tên đơn vị tại ngày chốt", examples = "Xã Quảng Thọ", maxLength = 300)
                String unitName,
        @NotNull @Schema(description = "Loại đơn vị", examples = "COMMUNE") UnitType unitType,
        @NotNull @Schema(description = "Số hoạt động được tính, kể cả của đơn vị tiền thân", examples = "1") int held,
        @NotNull @Schema(description = "Đã đáp ứng", examples = "true") boolean covered) {}
