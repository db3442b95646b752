package vn.guongsang.reporting.training.figure;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import vn.guongsang.model.UnitType;
import vn.guongsang.reporting.training.form.Audience;

/** Which units to list; null means no condition. */
public record TrainingCoverageFilter(
        @Parameter(description = "Ngày; mặc định hôm nay", example = "2026-12-31") @QueryParam("asOf") LocalDate asOf,
        @Parameter(description = "Chỉ tính đối tượng này", example = "EMULATION_STAFF") @QueryParam("audience")
                Audience audience,
        @Parameter(description = "Loại đơn vị", example = "COMMUNE") @QueryParam("unitType") UnitType unitType,
        @Parameter(
                        description = "Chỉ đơn vị không có ai được tập huấn từ ngày này đến asOf, kể cả chưa từng",
                        example = "2025-01-01")
                @QueryParam("notTrainedSince")
                LocalDate notTrainedSince,
        @Parameter(description = "true: chỉ đơn vị chưa từng; false: chỉ đơn vị đã có", example = "true")
                @QueryParam("never")
                Boolean never) {}
