package vn.guongsang.media.contest.content;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static vn.guongsang.media.contest.content.SomeContest.BY_MATTER;
import static vn.guongsang.media.contest.content.SomeContest.BY_TIME;
import static vn.guongsang.media.contest.content.SomeContest.CLOSES;
import static vn.guongsang.media.contest.content.SomeContest.FORM;
import static vn.guongsang.media.contest.content.SomeContest.MATTER;
import static vn.guongsang.media.contest.content.SomeContest.OPENS;
import static vn.guongsang.media.contest.content.SomeContest.broadcast;
import static vn.guongsang.media.contest.content.SomeContest.scoring;
import static vn.guongsang.media.contest.content.SomeContest.with;
import static vn.guongsang.media.contest.content.SomeContest.writing;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.guongsang.kit.problem.ProblemException;
import vn.guongsang.media.contest.step.ContestProblem;

class ContestRuleTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 29);
    private static final Scoring PLAIN = scoring(ScoringMethod.MEAN, 0, 2, BY_MATTER, BY_TIME);

    static Stream<Arguments> brokenContests() {
        TieBreak nothing = new TieBreak(TieBreak.Kind.HIGHEST_CRITERION, "khong-co");
        return Stream.of(
                broken("/calls/1/strand strand-once", calls(writing(), writing())),
                broken("/calls/0/closesOn closes-after-opening", calls(words(CLOSES, OPENS, 5, 2000, null))),
                broken("/calls/0 limit-of-strand", calls(words(OPENS, CLOSES, null, null, null))),
                broken("/calls/0 limit-of-strand", calls(words(OPENS, CLOSES, 5, 2000, 15))),
                broken("/calls/0 limit-of-strand", calls(new Call(Strand.BROADCAST, OPENS, CLOSES, null, 2000, 15, 1))),
                broken("/calls/0/minWords words-in-order", calls(words(OPENS, CLOSES, 2001, 2000, null))),
                broken("/criteria/1/code criterion-once", criteria(MATTER, weighing(40))),
                broken("/criteria weights-are-hundred", criteria(MATTER)),
                broken("/criteria weights-are-hundred", criteria(weighing(61), FORM)),
                broken(
                        "/scoring/quorum quorum-within-judges",
                        scored(new Scoring(ScoringMethod.MEAN, null, 2, 3, 30, List.of()))),
                broken("/scoring/trim trim-leaves-some", scored(scoring(ScoringMethod.TRIMMED_MEAN, 1, 2))),
                broken("/scoring/trim trim-leaves-some", scored(scoring(ScoringMethod.TRIMMED_MEAN, 0, 3))),
                broken("/scoring/trim trim-leaves-some", scored(scoring(ScoringMethod.Z_SCORE, 1, 3))),
                broken("/scoring/ties/1 ties-known", scored(scoring(ScoringMethod.MEAN, 0, 2, BY_TIME, BY_TIME))),
                broken("/scoring/ties/0 ties-known", scored(scoring(ScoringMethod.MEAN, 0, 2, nothing))),
                broken(
                        "/prizes/0/strand prize-of-call",
                        with(
                                List.of(writing()),
                                List.of(MATTER, FORM),
                                PLAIN,
                                List.of(new Prize(Strand.DISCOVER, "Giải Nhất", 1, null)))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("brokenContests")
    void eachBrokenRuleIsNamedWithItsPlace(String expected, NewContest contest) {
        ProblemException refusal = assertThrows(ProblemException.class, () -> ContestRule.check(contest, TODAY));

        assertEquals(ContestProblem.CONTEST_INVALID, refusal.type());
        assertEquals(
                List.of(expected),
                refusal.faults().stream()
                        .map(fault -> fault.pointer() + " " + fault.code())
                        .toList());
    }

    @Test
    void aSoundContestPassesButNotBeforeItsDocumentIsSigned() {
        NewContest sound = scored(scoring(ScoringMethod.TRIMMED_MEAN, 1, 3, BY_MATTER, BY_TIME));

        assertDoesNotThrow(() -> ContestRule.check(sound, LocalDate.of(2026, 11, 20)));
        ProblemException refusal =
                assertThrows(ProblemException.class, () -> ContestRule.check(sound, LocalDate.of(2026, 11, 19)));
        assertEquals("/documentDate", refusal.faults().get(0).pointer());
    }

    @Test
    void everythingThatIsWrongIsNamedAtOnce() {
        NewContest wrong = with(
                List.of(words(CLOSES, OPENS, 5, 2000, null)),
                List.of(MATTER),
                scoring(ScoringMethod.Z_SCORE, 1, 3),
                List.of());

        ProblemException refusal = assertThrows(ProblemException.class, () -> ContestRule.check(wrong, TODAY));

        assertEquals(
                List.of("closes-after-opening", "weights-are-hundred", "trim-leaves-some"),
                refusal.faults().stream().map(ProblemException.Fault::code).toList());
    }

    private static Arguments broken(String expected, NewContest contest) {
        return Arguments.of(expected, contest);
    }

    private static NewContest calls(Call... calls) {
        return with(List.of(calls), List.of(MATTER, FORM), PLAIN, List.of());
    }

    private static NewContest criteria(Criterion... criteria) {
        return with(List.of(broadcast()), List.of(criteria), scoring(ScoringMethod.MEAN, 0, 2), List.of());
    }

    private static NewContest scored(Scoring scoring) {
        return with(List.of(writing()), List.of(MATTER, FORM), scoring, List.of());
    }

    private static Criterion weighing(int weight) {
        return new Criterion("noi-dung", "Nội dung", weight, 10);
    }

    private static Call words(LocalDate opens, LocalDate closes, Integer min, Integer max, Integer minutes) {
        return new Call(Strand.WRITE, opens, closes, min, max, minutes, 2);
    }
}
