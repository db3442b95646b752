package vn.guongsang.reporting.inspection.coverage;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.guongsang.model.UnitType;

/** A unit of a day and when it was last visited. */
@Schema(name = "InspectionCoverageRow", description = "Một đơn vị và lần kiểm tra gần nhất")
public record CoverageRow(
        @NotNull UUID unitId,
        @NotNull @Schema(description = "Tên đơn vị vào ngày asOf", examples = "Xã Quảng Thọ", maxLength = 300)
                String unitName,
        @NotNull @Schema(description = "Loại đơn vị", examples = "COMMUNE") UnitType unitType,
        @NotNull @Schema(description = "Số cuộc kiểm tra đến ngày asOf, kể cả tại đơn vị tiền thân", examples = "2")
                int visits,
        @Schema(description = "Ngày kiểm tra gần nhất; vắng mặt khi chưa từng", examples = "2025-05-21")
                LocalDate lastVisitedOn,
        @Schema(description = "Số ngày từ lần gần nhất đến ngày asOf; vắng mặt khi chưa từng", examples = "224")
                Integer daysSince,
        @Schema(description = "Cuộc kiểm tra gần nhất") UUID lastVisitId,
        @Schema(
                        description =
                                "Lần gần nhất là tại đơn vị tiền thân, không phải tại đơn vị này; vắng mặt khi chưa từng",
                        examples = "true")
                Boolean throughPredecessor) {}
