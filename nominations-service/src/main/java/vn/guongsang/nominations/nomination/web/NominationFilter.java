package vn.guongsang.nominations.nomination.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import vn.guongsang.kit.text.NameSearch;
import vn.guongsang.model.Level;
import vn.guongsang.model.NominationStatus;
import vn.guongsang.model.SubjectType;
import vn.guongsang.nominations.nomination.origin.Origin;

/** Which nominations to list; null means no condition. */
public record NominationFilter(
        @Parameter(description = "Trạng thái", example = "SUBMITTED") @QueryParam("status") NominationStatus status,
        @Parameter(description = "Đơn vị đề nghị", example = "7f1c1b1e-0000-4000-8000-000000000001")
                @QueryParam("unitId")
                UUID unitId,
        @Parameter(description = "Đối tượng", example = "7f1c1b1e-0000-4000-8000-000000000001") @QueryParam("subjectId")
                UUID subjectId,
        @Parameter(description = "Lĩnh vực", example = "AGRICULTURE") @QueryParam("sector") @Size(max = 100)
                String sector,
        @Parameter(description = "Loại đối tượng", example = "COLLECTIVE") @QueryParam("subjectType")
                SubjectType subjectType,
        @Parameter(description = "Cấp đề nghị", example = "PROVINCE") @QueryParam("level") Level level,
        @Parameter(description = "Năm thi đua", example = "2024") @QueryParam("year") @Min(2000) @Max(2100)
                Integer year,
        @Parameter(description = "Nguồn phát hiện", example = "MOVEMENT") @QueryParam("origin") Origin origin,
        @Parameter(description = "Phong trào thi đua", example = "7f1c1b1e-0000-4000-8000-000000000001")
                @QueryParam("movementId")
                UUID movementId,
        @Parameter(description = "Tên đối tượng. " + NameSearch.FORGIVING, example = "rau sach")
                @QueryParam("q")
                @Size(max = 100)
                String q) {}
