package vn.guongsang.media.task.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a task is declined. */
@Schema(description = "Từ chối nhiệm vụ")
public record Decline(
        @NotBlank
                @Size(min = 5, max = 1000)
                @Schema(description = "Lý do", examples = "Đã có phóng sự về điển hình này trong tháng")
                String reason) {}
