package vn.guongsang.nominations.nurturing.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import vn.guongsang.nominations.nurturing.step.NurturingStatus;

/** Which nurturing plans to list; null means no condition. */
public record NurturingFilter(
        @Parameter(description = "Giai đoạn", example = "NURTURED") @QueryParam("status") NurturingStatus status,
        @Parameter(description = "Đơn vị bồi dưỡng", example = "7f1c1b1e-0000-4000-8000-000000000001")
                @QueryParam("unitId")
                UUID unitId,
        @Parameter(description = "Đối tượng", example = "7f1c1b1e-0000-4000-8000-000000000001") @QueryParam("subjectId")
                UUID subjectId,
        @Parameter(description = "Lĩnh vực", example = "AGRICULTURE") @QueryParam("sector") @Size(max = 100)
                String sector,
        @Parameter(description = "Đối tượng đã là điển hình hay chưa", example = "true") @QueryParam("recognised")
                Boolean recognised,
        @Parameter(
                        description =
                                "Còn thiếu kiểm tra của năm này: đã phát hiện, chưa kết thúc trong năm, chưa kiểm tra",
                        example = "2025")
                @QueryParam("checkMissingFor")
                @Min(2000)
                @Max(2100)
                Integer checkMissingFor) {}
