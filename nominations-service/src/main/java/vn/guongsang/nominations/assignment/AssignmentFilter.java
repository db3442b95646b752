package vn.guongsang.nominations.assignment;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which assignments to list; null means no condition. */
public record AssignmentFilter(
        @Parameter(description = "Hồ sơ", example = "7f1c1b1e-0000-4000-8000-000000000001") @QueryParam("nominationId")
                UUID nominationId,
        @Parameter(description = "Người thẩm định", example = "7f1c1b1e-0000-4000-8000-000000000001")
                @QueryParam("memberId")
                UUID memberId,
        @Parameter(description = "Chỉ việc quá hạn (true) hoặc không quá hạn (false)", example = "true")
                @QueryParam("overdue")
                Boolean overdue) {}
