package vn.guongsang.nominations.comment;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A comment as shown. */
@Schema(name = "NominationComment", description = "Một trao đổi về hồ sơ; không sửa, không xóa")
public record CommentView(
        @NotNull UUID id,
        @NotNull UUID nominationId,
        @NotNull @Schema(description = "Ai đọc được", examples = "INTERNAL") CommentVisibility visibility,
        @NotNull
                @Schema(
                        description = "Nội dung",
                        examples = "Đã gọi xã hỏi lại số hộ, chờ văn bản trả lời.",
                        maxLength = 5000)
                String text,
        @NotNull @Schema(description = "Mã người viết", examples = "ban-tdkt", maxLength = 200) String author,
        @NotNull @Schema(description = "Tên người viết", examples = "Lê Thị Mẫu", maxLength = 200) String authorName,
        @NotNull Instant at) {}
