package vn.guongsang.media.contest.judging.sheet;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.guongsang.kit.problem.ProblemException;
import vn.guongsang.media.contest.content.Criterion;
import vn.guongsang.media.contest.judging.JudgingProblem;

/** What a judge thinks of an entry: a score for each criterion. */
@Schema(name = "NewContestSheet", description = "Phiếu chấm: đủ mọi tiêu chí")
public record NewSheet(
        @NotNull @Size(min = 1, max = 12) @Schema(description = "Điểm từng tiêu chí")
                List<@NotNull @Valid CriterionScore> scores,
        @Size(max = 2000) @Schema(description = "Nhận xét", examples = "Chi tiết sống động, cần kiểm tra lại số liệu")
                String remark) {

    /** Refuses scores that are not one for each criterion, within its limits. */
    void require(List<Criterion> criteria) {
        Map<String, Criterion> known =
                criteria.stream().collect(Collectors.toMap(Criterion::code, Function.identity()));
        ProblemException problem = new ProblemException(JudgingProblem.CONTEST_SCORES_INVALID);
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < scores.size(); i++) {
            CriterionScore given = scores.get(i);
            Criterion criterion = known.get(given.criterion());
            if (criterion == null || !seen.add(given.criterion())) {
                problem.with(new ProblemException.Fault(
                        "/scores/" + i + "/criterion",
                        null,
                        "criterion-unknown",
                        List.of(),
                        null,
                        known.keySet().stream().sorted().toList()));
            } else if (given.score().compareTo(BigDecimal.valueOf(criterion.maxScore())) > 0) {
                problem.at("/scores/" + i + "/score", "score-beyond-most", criterion.maxScore());
            }
        }
        if (seen.size() < known.size()) {
            problem.at("/scores", "scores-of-all", known.size());
        }
        if (!problem.faults().isEmpty()) {
            throw problem;
        }
    }
}
