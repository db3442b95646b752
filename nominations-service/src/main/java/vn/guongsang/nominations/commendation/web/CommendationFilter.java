package vn.guongsang.nominations.commendation.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import vn.guongsang.nominations.commendation.proposal.CommendationType;
import vn.guongsang.nominations.commendation.step.CommendationStatus;
import vn.guongsang.nominations.recognition.FoundThrough;

/** Which commendations to list; null means no condition. */
public record CommendationFilter(
        @Parameter(description = "Trạng thái", example = "DECIDED") @QueryParam("status") CommendationStatus status,
        @Parameter(description = "Đơn vị đề nghị", example = "7f1c1b1e-0000-4000-8000-000000000001")
                @QueryParam("unitId")
                UUID unitId,
        @Parameter(description = "Đối tượng", example = "7f1c1b1e-0000-4000-8000-000000000001") @QueryParam("subjectId")
                UUID subjectId,
        @Parameter(description = "Hình thức", example = "MERIT_PROVINCE") @QueryParam("form") @Size(max = 100)
                String form,
        @Parameter(description = "Loại khen thưởng", example = "UNSCHEDULED") @QueryParam("type") CommendationType type,
        @Parameter(description = "Phát hiện qua", example = "MOVEMENT") @QueryParam("foundThrough")
                FoundThrough foundThrough,
        @Parameter(description = "Năm của ngày ký quyết định", example = "2024")
                @QueryParam("decidedIn")
                @Min(2000)
                @Max(2100)
                Integer decidedIn) {}
