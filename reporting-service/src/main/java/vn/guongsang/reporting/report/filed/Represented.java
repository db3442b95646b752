package vn.guongsang.reporting.report.filed;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A unit that ended within the year and for which its successor reports. */
@Schema(name = "RepresentedUnit", description = "Đơn vị đã kết thúc trong năm, do đơn vị kế thừa báo cáo thay")
public record Represented(
        @NotNull UUID unitId,
        @NotNull @Schema(description = "Tên khi kết thúc", examples = "Xã Phú Hồ", maxLength = 300) String name,
        @NotNull @Schema(description = "Ngày cuối cùng") LocalDate validTo,
        @Schema(description = "Báo cáo mà đơn vị ấy đã mở cho năm đó, giữ nguyên lịch sử") UUID reportId) {}
