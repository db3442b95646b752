package vn.guongsang.media.bulk;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.validator.constraints.UniqueElements;
import vn.guongsang.media.task.step.DeclineCode;

/** Which step to take on which tasks. */
@Schema(name = "NewTaskBatch", description = "Thao tác hàng loạt cần xem trước")
public record NewBatch(
        @NotNull @Schema(description = "Thao tác", examples = "ACCEPTANCE") BatchAction action,
        @NotNull @Size(min = 1, max = 100) @UniqueElements @Schema(description = "Các nhiệm vụ, không trùng nhau")
                List<@NotNull UUID> ids,
        @Valid @Schema(description = "Lý do, ban, người; như khi làm từng nhiệm vụ") Detail detail) {

    /** Nothing is said beyond the step. */
    public NewBatch {
        detail = detail == null ? new Detail(null, null, null, null) : detail;
    }

    /** What the step of a batch says of each task. */
    @Schema(name = "TaskBatchDetail", description = "Nội dung thao tác, ghi vào từng nhiệm vụ")
    public record Detail(
            @Size(min = 5, max = 1000)
                    @Schema(description = "Lý do; DECLINE bắt buộc", examples = "Đã có phóng sự trong tháng")
                    String reason,
            @Schema(description = "DECLINE: mã lý do; vắng mặt là OTHER", examples = "ALREADY_COVERED")
                    DeclineCode code,
            @Schema(description = "ASSIGNMENT: ban", examples = "0197a000-0000-7000-8000-0000000000d1") UUID deskId,
            @Pattern(regexp = "[A-Za-z0-9._@-]{1,100}")
                    @Size(max = 100)
                    @Schema(description = "ASSIGNMENT: mã tài khoản", examples = "bien-tap-vien-2")
                    String assignee) {

        DeclineCode declineCode() {
            return code == null ? DeclineCode.OTHER : code;
        }
    }
}
