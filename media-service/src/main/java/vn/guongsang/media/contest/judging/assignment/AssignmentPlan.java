package vn.guongsang.media.contest.judging.assignment;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.guongsang.media.contest.step.Round;

/** What an assignment has done. */
@Schema(name = "ContestAssignmentPlan", description = "Kết quả phân công chấm")
public record AssignmentPlan(
        @NotNull @Schema(description = "Vòng chấm", examples = "FIRST") Round round,
        @NotNull @Schema(description = "Số lượt giao mới", examples = "3273") int assigned,
        @NotNull @Schema(description = "Số bài còn thiếu giám khảo", examples = "0") int missing,
        @NotNull @Size(max = 100) @Schema(description = "Các bài còn thiếu giám khảo, nhiều nhất 100") List<Gap> gaps,
        @NotNull @Size(max = 500) @Schema(description = "Số bài của từng giám khảo sau phân công") List<Load> load) {

    /** An entry for which judges are missing. */
    @Schema(name = "ContestAssignmentGap", description = "Bài thiếu giám khảo không có xung đột lợi ích")
    public record Gap(
            @NotNull UUID entryId,
            @NotNull @Schema(description = "Số báo danh, dạng số", examples = "42") int number,
            @NotNull @Schema(description = "Thiếu", examples = "1") int missing) {}

    /** What one judge has to do in the round. */
    @Schema(name = "ContestJudgeLoad", description = "Số bài của một giám khảo trong vòng")
    public record Load(@NotNull UUID judgeId, @NotNull @Schema(description = "Số bài", examples = "76") int entries) {}
}
