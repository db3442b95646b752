package vn.guongsang.reporting.plan.version.web;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import vn.guongsang.reporting.plan.version.content.PlanVersionStatus;

/** Which versions to list; null means no condition. */
public record PlanVersionFilter(
        @Parameter(description = "Kế hoạch", example = "GUONG_SANG_2023_2025")
                @QueryParam("planCode")
                @Size(max = 100)
                @Pattern(regexp = "[A-Z0-9_]{1,100}")
                String planCode,
        @Parameter(description = "Trạng thái", example = "ADOPTED") @QueryParam("status") PlanVersionStatus status) {}
