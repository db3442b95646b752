package vn.guongsang.reporting.inspection.coverage;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import vn.guongsang.model.UnitType;

/** Which units to list; null means no condition. */
public record CoverageFilter(
        @Parameter(description = "Ngày; mặc định hôm nay", example = "2026-12-31") @QueryParam("asOf") LocalDate asOf,
        @Parameter(description = "Loại đơn vị", example = "COMMUNE") @QueryParam("unitType") UnitType unitType,
        @Parameter(
                        description = "Chỉ đơn vị không được kiểm tra từ ngày này đến asOf, kể cả chưa từng",
                        example = "2025-01-01")
                @QueryParam("notVisitedSince")
                LocalDate notVisitedSince) {}
