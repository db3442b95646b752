package vn.guongsang.reporting.budget.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import vn.guongsang.reporting.budget.content.BudgetStatus;

/** Which estimates to list; null means no condition. */
public record EstimateFilter(
        @Parameter(description = "Trạng thái", example = "SUBMITTED") @QueryParam("status") BudgetStatus status,
        @Parameter(description = "Đơn vị", example = "7f1c1b1e-0000-4000-8000-000000000001") @QueryParam("unitId")
                UUID unitId,
        @Parameter(description = "Năm ngân sách", example = "2025") @QueryParam("year") @Min(2000) @Max(2100)
                Integer year) {}
