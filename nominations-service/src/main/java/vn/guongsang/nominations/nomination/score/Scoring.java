package vn.guongsang.nominations.nomination.score;

import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.guongsang.nominations.nomination.dossier.AppraisalView;
import vn.guongsang.nominations.nomination.dossier.Finding;
import vn.guongsang.nominations.nomination.dossier.Recommendation;

/** What the appraisers advise and how far they agree; the decision stands apart, in {@code approval} and {@code rejection}. */
@Schema(
        description =
                "Tổng hợp ý kiến thẩm định: số người đề nghị từng hướng, điểm và độ chênh. Quyết định nêu riêng ở approval, rejection.")
public record Scoring(
        @NotNull @Schema(description = "Đề nghị công nhận", examples = "2") int approve,
        @NotNull @Schema(description = "Đề nghị không công nhận", examples = "0") int reject,
        @NotNull @Schema(description = "Đề nghị trả lại", examples = "1") int giveBack,
        @NotNull
                @Schema(
                        description = "Ý kiến trái ngược: vừa công nhận vừa không, hoặc điểm chênh quá ngưỡng",
                        examples = "false")
                boolean conflicting,
        @NotNull @Schema(description = "Điểm cao nhất của thang", examples = "10") int maxScore,
        @NotNull @Schema(description = "Điểm theo tiêu chuẩn, theo mã") List<CriterionScore> criteria) {

    /** The scores on one criterion. */
    @Schema(description = "Điểm của một tiêu chuẩn")
    public record CriterionScore(
            @NotNull @Schema(description = "Mã tiêu chuẩn", examples = "TASK_EXCELLENCE", maxLength = 100)
                    String criterion,
            @NotNull @Schema(description = "Số người cho điểm", examples = "2") int scores,
            @NotNull @Schema(description = "Trung bình, hai chữ số thập phân", examples = "7.5") BigDecimal mean,
            @NotNull @Schema(description = "Thấp nhất", examples = "6") int lowest,
            @NotNull @Schema(description = "Cao nhất", examples = "9") int highest,
            @NotNull @Schema(description = "Độ chênh", examples = "3") int spread,
            @NotNull @Schema(description = "Chênh từ ngưỡng trở lên", examples = "false") boolean conflicting) {

        private static CriterionScore of(String criterion, List<Integer> scores, ScoreSetting setting) {
            int lowest = scores.stream().min(Integer::compare).orElseThrow();
            int highest = scores.stream().max(Integer::compare).orElseThrow();
            BigDecimal sum = BigDecimal.valueOf(
                    scores.stream().mapToInt(Integer::intValue).sum());
            return new CriterionScore(
                    criterion,
                    scores.size(),
                    sum.divide(BigDecimal.valueOf(scores.size()), 2, RoundingMode.HALF_UP),
                    lowest,
                    highest,
                    highest - lowest,
                    highest - lowest >= setting.conflictSpread());
        }
    }

    /** Sums opinions up. */
    public static Scoring of(List<AppraisalView> opinions, ScoreSetting setting) {
        Map<String, List<Integer>> scores = opinions.stream()
                .flatMap(opinion -> opinion.findings().stream())
                .filter(finding -> finding.score() != null)
                .collect(Collectors.groupingBy(
                        Finding::criterion, TreeMap::new, Collectors.mapping(Finding::score, Collectors.toList())));
        List<CriterionScore> criteria = scores.entrySet().stream()
                .map(entry -> CriterionScore.of(entry.getKey(), entry.getValue(), setting))
                .toList();
        int approve = count(opinions, Recommendation.APPROVE);
        int reject = count(opinions, Recommendation.REJECT);
        return new Scoring(
                approve,
                reject,
                count(opinions, Recommendation.RETURN),
                (approve > 0 && reject > 0) || criteria.stream().anyMatch(CriterionScore::conflicting),
                setting.maxScore(),
                criteria);
    }

    private static int count(List<AppraisalView> opinions, Recommendation advice) {
        return (int) opinions.stream()
                .filter(opinion -> opinion.recommendation() == advice)
                .count();
    }
}
