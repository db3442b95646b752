package vn.guongsang.nominations.comment.web;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.guongsang.nominations.comment.CommentView;

/** One page of comments. */
@Schema(name = "NominationCommentPage", description = "Một trang trao đổi về hồ sơ")
public record CommentPage(
        @NotNull @Schema(description = "Các trao đổi, mới trước") List<CommentView> items,
        @Schema(
                        description = "Liên kết trang sau; vắng mặt ở trang cuối",
                        examples =
                                "https://api.example.vn/v1/nominations/7f1c1b1e-0000-4000-8000-000000000001/comments?cursor=abc",
                        maxLength = 4000)
                String next) {}
