package vn.guongsang.reporting.inspection.programme.form;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import vn.guongsang.reporting.inspection.programme.step.ProgrammeStatus;

/** Which programmes to list; null means no condition. */
public record ProgrammeFilter(
        @Parameter(description = "Trạng thái", example = "ISSUED") @QueryParam("status") ProgrammeStatus status,
        @Parameter(description = "Cơ quan ban hành", example = "COUNCIL") @QueryParam("issuer") Issuer issuer,
        @Parameter(description = "Đơn vị ban hành", example = "7f1c1b1e-0000-4000-8000-000000000001")
                @QueryParam("unitId")
                UUID unitId,
        @Parameter(description = "Năm", example = "2026") @QueryParam("year") @Min(2022) @Max(2100) Integer year) {}
