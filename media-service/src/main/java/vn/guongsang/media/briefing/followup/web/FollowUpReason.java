package vn.guongsang.media.briefing.followup.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why an answer does not do, or nothing is demanded any more. */
@Schema(description = "Lý do")
public record FollowUpReason(
        @NotBlank @Size(min = 5, max = 1000) @Schema(description = "Lý do", examples = "Chưa thấy chuyên mục trên sóng")
                String reason) {}
