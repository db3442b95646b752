package vn.guongsang.reporting.report.due;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import vn.guongsang.model.UnitType;

/** For which year, seen from which day, among which units; null means today, and no condition. */
public record CompletenessQuestion(
        @Parameter(description = "Năm báo cáo", example = "2024") @QueryParam("year") @NotNull @Min(2000) @Max(2100)
                Integer year,
        @Parameter(description = "Xem như ở cuối ngày này; bỏ trống là bây giờ", example = "2024-12-15")
                @QueryParam("asOf")
                LocalDate asOf,
        @Parameter(
                        description = "Chỉ đơn vị này và các đơn vị bên dưới",
                        example = "0197a000-0000-7000-8000-0000000000c1")
                @QueryParam("unitId")
                UUID unitId,
        @Parameter(description = "Loại đơn vị", example = "COMMUNE") @QueryParam("unitType") UnitType unitType) {}
