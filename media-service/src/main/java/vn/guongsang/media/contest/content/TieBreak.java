package vn.guongsang.media.contest.content;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What decides between equal marks.
 *
 * @param criterion of {@code HIGHEST_CRITERION}: whose mean decides; else absent
 */
@Schema(name = "ContestTieBreak", description = "Căn cứ xếp khi bằng điểm, xét theo thứ tự")
public record TieBreak(
        @NotNull @Schema(description = "Căn cứ", examples = "HIGHEST_CRITERION") Kind kind,
        @Size(max = 30) @Schema(description = "Mã tiêu chí; chỉ với HIGHEST_CRITERION", examples = "noi-dung")
                String criterion) {

    /** The kinds. */
    @Schema(
            name = "ContestTieBreakKind",
            description = "HIGHEST_CRITERION: điểm trung bình một tiêu chí cao hơn; EARLIER_SUBMISSION: nộp sớm hơn")
    public enum Kind {
        HIGHEST_CRITERION,
        EARLIER_SUBMISSION
    }
}
