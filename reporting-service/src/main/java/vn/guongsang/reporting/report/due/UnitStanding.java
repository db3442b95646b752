package vn.guongsang.reporting.report.due;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.guongsang.model.UnitType;

/** How the report of one unit stood. */
@Schema(name = "ReportUnitStanding", description = "Tình trạng báo cáo của một đơn vị")
public record UnitStanding(
        @NotNull UUID unitId,
        @NotNull @Schema(description = "Tên đơn vị", examples = "Xã Quảng Điền", maxLength = 300) String unitName,
        @NotNull UnitType unitType,
        @NotNull UnitState state,
        @NotNull Timeliness timeliness,
        @Schema(description = "Số ngày muộn; vắng mặt khi không muộn", examples = "5") Long daysLate,
        @Schema(description = "Báo cáo; vắng mặt khi chưa gửi") UUID reportId,
        @Schema(description = "Số phiên bản đã gửi; vắng mặt khi chưa gửi", examples = "1") Integer versionNo,
        @Schema(description = "Lần gửi đầu") Instant firstSentAt,
        @Schema(description = "Lần gửi gần nhất") Instant lastSentAt,
        @Schema(description = "Lúc được chấp nhận") Instant acceptedAt) {}
