package vn.guongsang.nominations.nomination.score;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.guongsang.nominations.nomination.dossier.AppraisalView;
import vn.guongsang.nominations.nomination.dossier.Finding;
import vn.guongsang.nominations.nomination.dossier.Recommendation;

class ScoringTest {

    private static final ScoreSetting SETTING = new ScoreSetting(2, 5, 10, 4, 1);

    @ParameterizedTest(name = "scores {0}: mean {1}, spread {2}, conflicting {3}")
    @CsvSource({
        "8,       8.00, 0,  false",
        "5 8,     6.50, 3,  false",
        "5 9,     7.00, 4,  true",
        "0 10,    5.00, 10, true",
        "7 8 8,   7.67, 1,  false",
        "1 2 2 2, 1.75, 1,  false",
    })
    void scoresConflictFromTheThresholdOn(String scores, BigDecimal mean, int spread, boolean conflicting) {
        List<AppraisalView> opinions = Stream.of(scores.split(" "))
                .map(score -> opinion("APPROVE", Integer.valueOf(score)))
                .toList();
        Scoring.CriterionScore result = Scoring.of(opinions, SETTING).criteria().get(0);
        assertEquals(mean, result.mean());
        assertEquals(spread, result.spread());
        assertEquals(opinions.size(), result.scores());
        assertEquals(conflicting, result.conflicting());
        assertEquals(conflicting, Scoring.of(opinions, SETTING).conflicting());
    }

    @ParameterizedTest(name = "{0} for, {1} against, {2} to return: conflicting {3}")
    @CsvSource({"2, 0, 0, false", "1, 1, 0, true", "1, 0, 1, false", "0, 1, 1, false", "3, 1, 2, true"})
    void adviceConflictsWhenSomeApproveAndOthersReject(int approve, int reject, int giveBack, boolean conflicting) {
        List<AppraisalView> opinions = Stream.of(
                        times(approve, "APPROVE"), times(reject, "REJECT"), times(giveBack, "RETURN"))
                .flatMap(some -> some)
                .toList();
        Scoring scoring = Scoring.of(opinions, SETTING);
        assertEquals(
                List.of(approve, reject, giveBack), List.of(scoring.approve(), scoring.reject(), scoring.giveBack()));
        assertEquals(conflicting, scoring.conflicting());
    }

    @Test
    void anOpinionWithoutAScoreIsNotAZero() {
        List<AppraisalView> opinions = List.of(opinion("APPROVE", null), opinion("APPROVE", 9));
        Scoring.CriterionScore only = Scoring.of(opinions, SETTING).criteria().get(0);
        assertEquals(1, only.scores());
        assertEquals(9, only.lowest());
    }

    private static Stream<AppraisalView> times(int count, String advice) {
        return IntStream.range(0, count).mapToObj(i -> opinion(advice, null));
    }

    private static AppraisalView opinion(String advice, Integer score) {
        return new AppraisalView(
                "uy-vien",
                "Ủy viên",
                null,
                Instant.parse("2026-11-20T03:00:00Z"),
                LocalDate.of(2026, 11, 20),
                Recommendation.valueOf(advice),
                "Nhận xét",
                List.of(new Finding("TASK_EXCELLENCE", true, null, score)));
    }
}
