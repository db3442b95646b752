package vn.guongsang.reporting.training.figure;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.guongsang.model.UnitType;

/** A unit of a day and when somebody of it was last trained. */
@Schema(description = "Một đơn vị và lần có người được tập huấn gần nhất")
public record TrainingCoverageRow(
        @NotNull UUID unitId,
        @NotNull @Schema(description = "Tên đơn vị vào ngày asOf", examples = "Xã Quảng Thọ", maxLength = 300)
                String unitName,
        @NotNull @Schema(description = "Loại đơn vị", examples = "COMMUNE") UnitType unitType,
        @NotNull @Schema(description = "Số lớp có người dự đến ngày asOf, kể cả của đơn vị tiền thân", examples = "2")
                int sessions,
        @Schema(description = "Ngày của lớp gần nhất; vắng mặt khi chưa từng", examples = "2025-04-12")
                LocalDate lastHeldOn,
        @Schema(description = "Lớp gần nhất") UUID lastSessionId,
        @Schema(description = "Lần gần nhất là người của đơn vị tiền thân; vắng mặt khi chưa từng", examples = "false")
                Boolean throughPredecessor) {}
