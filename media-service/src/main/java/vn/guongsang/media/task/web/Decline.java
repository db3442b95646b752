package vn.guongsang.media.task.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.guongsang.media.task.step.DeclineCode;

/** Why a task is declined. */
@Schema(description = "Từ chối nhiệm vụ")
public record Decline(
        @Schema(description = "Mã lý do; vắng mặt là OTHER", examples = "ALREADY_COVERED") DeclineCode code,
        @NotBlank
                @Size(min = 5, max = 1000)
                @Schema(description = "Lý do", examples = "Đã có phóng sự về điển hình này trong tháng")
                String reason) {

    /** Without a code the words tell. */
    public Decline {
        code = code == null ? DeclineCode.OTHER : code;
    }
}
