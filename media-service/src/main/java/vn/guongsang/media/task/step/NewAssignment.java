package vn.guongsang.media.task.step;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who in the newsroom is to do a task; what is absent is nobody's. */
@Schema(description = "Giao nhiệm vụ cho ban, người trong tòa soạn; phần vắng mặt nghĩa là chưa giao ai")
public record NewAssignment(
        @Schema(description = "Ban, phòng của cơ quan", examples = "0197a000-0000-7000-8000-0000000000d1") UUID deskId,
        @Pattern(regexp = "[A-Za-z0-9._@-]{1,100}")
                @Size(max = 100)
                @Schema(description = "Mã tài khoản của người làm", examples = "bien-tap-vien-2")
                String assignee,
        @Size(min = 5, max = 1000) @Schema(description = "Lý do, khi giao lại", examples = "Phóng viên cũ đi công tác")
                String reason) {}
