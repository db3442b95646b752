package vn.guongsang.media.contest.web;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One page of contests. */
@Schema(name = "ContestPage", description = "Một trang cuộc thi")
public record ContestPage(
        @NotNull @Schema(description = "Mới trước") List<ContestRow> items,
        @Schema(
                        description = "Liên kết tuyệt đối tới trang sau; vắng mặt ở trang cuối",
                        examples = "https://baochi.example/v1/contests?cursor=q1vJ",
                        maxLength = 3000)
                String next) {}
