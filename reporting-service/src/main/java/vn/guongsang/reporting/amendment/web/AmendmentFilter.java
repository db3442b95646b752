package vn.guongsang.reporting.amendment.web;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import vn.guongsang.reporting.amendment.content.AmendmentKind;
import vn.guongsang.reporting.amendment.content.AmendmentStatus;

/** Which requests to list; null means no condition. */
public record AmendmentFilter(
        @Parameter(description = "Trạng thái", example = "SENT") @QueryParam("status") AmendmentStatus status,
        @Parameter(description = "Loại", example = "AMENDMENT") @QueryParam("kind") AmendmentKind kind,
        @Parameter(description = "Đơn vị", example = "7f1c1b1e-0000-4000-8000-000000000001") @QueryParam("unitId")
                UUID unitId,
        @Parameter(description = "Mã nội dung của Kế hoạch", example = "SCOPE_WHOLE_PROVINCE")
                @QueryParam("clauseKey")
                @Size(max = 100)
                @Pattern(regexp = "^[A-Z][A-Z0-9_]*$")
                String clauseKey) {}
