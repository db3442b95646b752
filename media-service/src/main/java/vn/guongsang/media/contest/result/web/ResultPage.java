package vn.guongsang.media.contest.result.web;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.guongsang.media.contest.result.ResultView;

/** One page of results. */
@Schema(name = "ContestResultPage", description = "Một trang kết quả")
public record ResultPage(
        @NotNull @Schema(description = "Theo thể loại, thứ hạng") List<ResultView> items,
        @Schema(
                        description = "Liên kết tuyệt đối tới trang sau; vắng mặt ở trang cuối",
                        examples =
                                "https://baochi.example/v1/contests/0197a000-0000-7000-8000-0000000000f0/results?cursor=q1vJ",
                        maxLength = 3000)
                String next) {}
