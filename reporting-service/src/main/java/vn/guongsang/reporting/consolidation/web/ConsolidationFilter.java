package vn.guongsang.reporting.consolidation.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import vn.guongsang.reporting.consolidation.step.ConsolidationStatus;

/** Which consolidated reports to list; null means no condition. */
public record ConsolidationFilter(
        @Parameter(description = "Trạng thái", example = "FINAL") @QueryParam("status") ConsolidationStatus status,
        @Parameter(description = "Năm thi đua", example = "2024") @QueryParam("year") @Min(2000) @Max(2100)
                Integer year,
        @Parameter(description = "Đơn vị", example = "7f1c1b1e-0000-4000-8000-000000000001") @QueryParam("unitId")
                UUID unitId) {}
