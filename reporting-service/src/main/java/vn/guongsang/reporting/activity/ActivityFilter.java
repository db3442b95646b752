package vn.guongsang.reporting.activity;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which activities count; null means no condition. */
public record ActivityFilter(
        @Parameter(description = "Năm", example = "2026", required = true)
                @QueryParam("year")
                @NotNull
                @Min(2022)
                @Max(2100)
                Integer year,
        @Parameter(description = "Mục đích", example = "GRASSROOTS") @QueryParam("purpose") ActivityPurpose purpose,
        @Parameter(
                        description = "Đơn vị tổ chức, gồm cấp dưới và đơn vị tiền thân",
                        example = "7f1c1b1e-0000-4000-8000-000000000001")
                @QueryParam("unitId")
                UUID unitId) {}
