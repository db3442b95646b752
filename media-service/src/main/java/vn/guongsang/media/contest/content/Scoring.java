package vn.guongsang.media.contest.content;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How scores become places.
 *
 * @param trim of a trimmed mean: how many totals are left out at each end
 * @param judgesPerEntry to how many judges each entry is given
 * @param quorum how many of them must have scored it before the round can be closed
 * @param conflictSpread from which difference between the highest and the lowest total, of 100, opinions conflict
 */
@Schema(name = "ContestScoring", description = "Cách tính điểm, xếp hạng")
public record Scoring(
        @NotNull @Schema(description = "Cách tính", examples = "TRIMMED_MEAN") ScoringMethod method,
        @Min(0) @Max(3) @Schema(description = "Số mức bỏ ở mỗi đầu; chỉ với TRIMMED_MEAN", examples = "1") Integer trim,
        @NotNull @Min(1) @Max(15) @Schema(description = "Số giám khảo chấm mỗi tác phẩm", examples = "3")
                Integer judgesPerEntry,
        @NotNull @Min(1) @Max(15) @Schema(description = "Số phiếu ít nhất để khép vòng chấm", examples = "2")
                Integer quorum,
        @NotNull
                @Min(1)
                @Max(100)
                @Schema(description = "Chênh lệch, trên 100, từ mức này là ý kiến trái nhau", examples = "30")
                Integer conflictSpread,
        @NotNull @Size(max = 10) @Schema(description = "Căn cứ khi bằng điểm, theo thứ tự; cuối cùng là số báo danh")
                List<@NotNull @Valid TieBreak> ties) {

    /** Nothing is left out unless it is said. */
    public Scoring {
        trim = trim == null ? 0 : trim;
    }
}
