package vn.guongsang.media.contest.entry.term.web;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.guongsang.media.contest.entry.term.AuthorTermView;

/** One page of terms. */
@Schema(name = "ContestAuthorTermPage", description = "Một trang thời hạn lưu")
public record AuthorTermPage(
        @NotNull @Schema(description = "Mới trước", maxItems = 100) List<AuthorTermView> items,
        @Schema(
                        description = "Liên kết tuyệt đối tới trang sau; vắng mặt ở trang cuối",
                        examples = "https://baochi.example/v1/contest-author-terms?cursor=q1vJmZ0e2nE",
                        maxLength = 3000)
                String next) {}
