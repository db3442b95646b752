package vn.guongsang.nominations.datarequest;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which requests to list; null means no condition. */
public record DataRequestFilter(
        @Parameter(description = "Trạng thái", example = "RECEIVED") @QueryParam("status") DataRequestStatus status,
        @Parameter(description = "Loại yêu cầu", example = "WITHDRAWAL") @QueryParam("kind") DataRequestKind kind,
        @Parameter(description = "Đối tượng", example = "7f1c1b1e-0000-4000-8000-000000000001") @QueryParam("subjectId")
                UUID subjectId,
        @Parameter(description = "Còn chưa trả lời mà đã quá hạn", example = "true") @QueryParam("overdue")
                Boolean overdue) {}
