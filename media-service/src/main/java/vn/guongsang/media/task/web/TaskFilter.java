package vn.guongsang.media.task.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import vn.guongsang.model.TaskKind;
import vn.guongsang.model.TaskStatus;

/** Which tasks to list; null means no condition. */
public record TaskFilter(
        @Parameter(description = "Điển hình", example = "7f1c1b1e-0000-4000-8000-000000000001")
                @QueryParam("exemplarId")
                UUID exemplarId,
        @Parameter(description = "Lần công nhận", example = "1") @QueryParam("approvalNo") @Min(1) @Max(1000)
                Integer approvalNo,
        @Parameter(description = "Trạng thái", example = "OPEN") @QueryParam("status") TaskStatus status,
        @Parameter(description = "Loại nhiệm vụ", example = "PROPAGATION") @QueryParam("kind") TaskKind kind,
        @Parameter(description = "Kênh", example = "7f1c1b1e-0000-4000-8000-000000000001") @QueryParam("channelId")
                UUID channelId,
        @Parameter(description = "Cơ quan báo chí", example = "7f1c1b1e-0000-4000-8000-000000000001")
                @QueryParam("outletId")
                UUID outletId,
        @Parameter(description = "Chỉ nhiệm vụ quá hạn (true) hoặc còn hạn (false)", example = "true")
                @QueryParam("overdue")
                Boolean overdue,
        @Parameter(description = "Mức đôn đốc: 0 đúng hạn, 1 quá hạn, 2 đã báo cấp trên", example = "2")
                @QueryParam("escalation")
                @Min(0)
                @Max(2)
                Integer escalation,
        @Parameter(description = "Chỉ nhiệm vụ tạm dừng (true) hoặc không tạm dừng (false)", example = "false")
                @QueryParam("held")
                Boolean held,
        @Parameter(description = "Thời hạn trước thời điểm này", example = "2026-12-01T00:00:00Z")
                @QueryParam("dueBefore")
                Instant dueBefore,
        @Parameter(description = "Ban được giao", example = "7f1c1b1e-0000-4000-8000-000000000001")
                @QueryParam("deskId")
                UUID deskId,
        @Parameter(description = "Người được giao: mã tài khoản, hoặc me là chính người gọi", example = "me")
                @QueryParam("assignee")
                @Pattern(regexp = "[A-Za-z0-9._@-]{1,100}")
                String assignee) {

    /** The account that is asked for, where {@code me} is the reader. */
    String assigneeFor(String reader) {
        return "me".equals(assignee) ? reader : assignee;
    }
}
