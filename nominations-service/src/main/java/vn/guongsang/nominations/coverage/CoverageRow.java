package vn.guongsang.nominations.coverage;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.guongsang.model.UnitType;

/** A unit that owes something, and what there is of it. */
@Schema(description = "Một đơn vị có nghĩa vụ và bản nó đã có")
public record CoverageRow(
        @NotNull UUID unitId,
        @NotNull @Schema(description = "Tên đơn vị tại ngày hỏi", examples = "Xã Quảng Thọ", maxLength = 300)
                String unitName,
        @NotNull @Schema(description = "Loại đơn vị", examples = "COMMUNE") UnitType unitType,
        @NotNull @Schema(description = "Đã đáp ứng", examples = "true") boolean covered,
        @Schema(description = "Bản tiêu chuẩn hoặc kế hoạch của đơn vị; vắng mặt khi chưa có") UUID recordId,
        @Schema(description = "Trạng thái của bản đó", examples = "ISSUED", maxLength = 30) String status,
        @Schema(description = "Tên trạng thái theo ngôn ngữ của yêu cầu", examples = "Đã ban hành", maxLength = 100)
                String statusLabel) {}
