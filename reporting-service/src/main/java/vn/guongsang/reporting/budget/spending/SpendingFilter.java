package vn.guongsang.reporting.budget.spending;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which spending to list; null means no condition. */
public record SpendingFilter(
        @Parameter(description = "Đơn vị", example = "7f1c1b1e-0000-4000-8000-000000000001") @QueryParam("unitId")
                UUID unitId,
        @Parameter(description = "Năm ngân sách", example = "2025") @QueryParam("year") @Min(2000) @Max(2100)
                Integer year,
        @Parameter(description = "Dự toán", example = "7f1c1b1e-0000-4000-8000-000000000002") @QueryParam("estimateId")
                UUID estimateId,
        @Parameter(description = "Số dòng của dự toán", example = "1") @QueryParam("line") @Min(1) @Max(1000)
                Integer line) {}
