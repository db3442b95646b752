package vn.guongsang.nominations.comment;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A comment to be made. */
@Schema(description = "Trao đổi về hồ sơ")
public record NewComment(
        @NotNull @Schema(description = "Ai đọc được", examples = "INTERNAL") CommentVisibility visibility,
        @NotBlank
                @Size(max = 5000)
                @Schema(description = "Nội dung", examples = "Đã gọi xã hỏi lại số hộ, chờ văn bản trả lời.")
                String text) {}
