package vn.guongsang.media.contest.result;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.guongsang.media.contest.step.Round;

/** How far the judging of a round has come. */
@Schema(name = "ContestJudgingProgress", description = "Tiến độ chấm của vòng đang chấm")
public record ProgressView(
        @NotNull @Schema(description = "Vòng chấm", examples = "FIRST") Round round,
        @NotNull @Schema(description = "Số bài của vòng", examples = "1091") int entries,
        @NotNull @Schema(description = "Số phiếu được tính", examples = "3000") int sheets,
        @NotNull @Schema(description = "Số bài chưa đủ phiếu", examples = "12") int belowQuorum,
        @NotNull @Schema(description = "Số bài có ý kiến trái nhau", examples = "7") int conflicting,
        @NotNull @Size(max = 200) @Schema(description = "Các bài đó, nhiều nhất 200") List<Line> items) {

    /** An entry that somebody has to look after. */
    @Schema(name = "ContestJudgingLine", description = "Bài chưa đủ phiếu hoặc có ý kiến trái nhau")
    public record Line(
            @NotNull UUID entryId,
            @NotNull @Schema(description = "Số báo danh", examples = "0042", maxLength = 10) String code,
            @NotNull @Schema(description = "Số phiếu", examples = "2") int sheets,
            @Schema(description = "Chênh lệch, trên 100; vắng mặt khi chưa có phiếu", examples = "35.5")
                    BigDecimal spread,
            @NotNull @Schema(description = "Ý kiến trái nhau", examples = "true") boolean conflicting) {}
}
