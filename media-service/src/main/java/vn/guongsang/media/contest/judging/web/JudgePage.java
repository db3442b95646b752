package vn.guongsang.media.contest.judging.web;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.guongsang.media.contest.judging.JudgeView;

/** One page of judges. */
@Schema(name = "ContestJudgePage", description = "Một trang giám khảo")
public record JudgePage(
        @NotNull @Schema(description = "Theo thứ tự cử") List<JudgeView> items,
        @Schema(
                        description = "Liên kết tuyệt đối tới trang sau; vắng mặt ở trang cuối",
                        examples =
                                "https://baochi.example/v1/contests/0197a000-0000-7000-8000-0000000000f0/judges?cursor=q1vJ",
                        maxLength = 3000)
                String next) {}
