package vn.guongsang.media.contest.result.ranking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.guongsang.media.contest.content.SomeContest.BY_MATTER;
import static vn.guongsang.media.contest.content.SomeContest.BY_TIME;
import static vn.guongsang.media.contest.content.SomeContest.scoring;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.guongsang.media.contest.content.NewContest;
import vn.guongsang.media.contest.content.Scoring;
import vn.guongsang.media.contest.content.ScoringMethod;
import vn.guongsang.media.contest.content.SomeContest;
import vn.guongsang.media.contest.content.Strand;
import vn.guongsang.media.contest.content.TieBreak;
import vn.guongsang.media.contest.step.Round;

/** Weights are 60 of 10 points for the matter and 40 of 20 for the form. */
class RankingTest {

    private static final Instant AT = Instant.parse("2027-01-15T02:00:00Z");
    private static final UUID BODY = new UUID(9, 1);

    /** Totals are 92, 64 and 49, each of weight times score by the highest score. */
    @ParameterizedTest
    @CsvSource({"MEAN, 0, 68.333333", "TRIMMED_MEAN, 1, 64.000000"})
    void aMarkIsTheMeanOfTheTotalsOrOfThoseInTheMiddle(ScoringMethod method, int trim, BigDecimal expected) {
        Contender entry = writing(1, "9 19", "7 11", "6.5 5");

        Ranked ranked = ranked(scoring(method, trim, 3), Round.FINAL, entry).get(0);

        assertEquals(expected, ranked.mark());
        assertEquals(new BigDecimal("43.000000"), ranked.spread());
        assertEquals(true, ranked.conflicting());
    }

    /** One judge gives 60 and 40, the other 90 and 88: both like the first entry by the same distance. */
    @Test
    void aNormalisedMarkKnowsNoStrictAndNoMildJudge() {
        Contender first = writing(1, "6 12", "9 18");
        Contender second = writing(2, "4 8", "8.8 17.6");

        List<Ranked> ranked = ranked(scoring(ScoringMethod.Z_SCORE, 0, 2), Round.FINAL, second, first);

        assertEquals(List.of(1, 2), numbers(ranked));
        assertEquals(new BigDecimal("60.000000"), ranked.get(0).mark());
        assertEquals(new BigDecimal("40.000000"), ranked.get(1).mark());
    }

    @Test
    void aJudgeWhoGivesEverybodyTheSameSaysNothing() {
        List<Ranked> ranked =
                ranked(scoring(ScoringMethod.Z_SCORE, 0, 1), Round.FINAL, writing(1, "5 10"), writing(2, "5 10"));

        assertEquals(List.of("50.000000", "50.000000"), marks(ranked));
        assertEquals(List.of(1, 2), numbers(ranked));
    }

    /** All three have the total 70: 5 and 20, 7 and 14 later, 7 and 14 earlier. */
    @Test
    void tiesAreBrokenInTheOrderOfTheContestAndAtLastByNumber() {
        Contender poorMatter = writing(1, "5 20");
        Contender late = entry(2, Strand.WRITE, BODY, AT.plusSeconds(60), "7 14");
        Contender early = entry(3, Strand.WRITE, BODY, AT, "7 14");

        assertEquals(List.of(3, 2, 1), tied(List.of(BY_MATTER, BY_TIME), poorMatter, late, early));
        assertEquals(List.of(1, 3, 2), tied(List.of(BY_TIME), poorMatter, late, early));
        assertEquals(List.of(1, 2, 3), tied(List.of(), poorMatter, late, early));
        assertEquals(List.of(2, 3, 1), tied(List.of(BY_MATTER), poorMatter, late, early));
    }

    @Test
    void theFirstRoundPromotesTheBestOfEachBodyAndStrand() {
        UUID other = new UUID(9, 2);
        List<Ranked> ranked = ranked(
                scoring(ScoringMethod.MEAN, 0, 1),
                Round.FIRST,
                writing(1, "5 10"),
                writing(2, "6 10"),
                writing(3, "7 10"),
                entry(4, Strand.WRITE, other, AT, "1 1"),
                entry(5, Strand.BROADCAST, BODY, AT, "2 2"),
                entry(6, Strand.BROADCAST, BODY, AT, "3 3"));

        Map<Integer, String> found = new LinkedHashMap<>();
        ranked.forEach(one -> found.put(one.contender().number(), one.place() + (one.promoted() ? " promoted" : "")));
        assertEquals(Map.of(3, "1 promoted", 2, "2 promoted", 1, "3", 4, "1 promoted", 6, "1 promoted", 5, "2"), found);
        assertEquals(true, ranked.stream().allMatch(one -> one.prize() == null));
    }

    @Test
    void theFinalGivesThePrizesOfEachStrandInTheirOrder() {
        UUID other = new UUID(9, 2);
        List<Ranked> ranked = ranked(
                scoring(ScoringMethod.MEAN, 0, 1),
                Round.FINAL,
                writing(1, "5 10"),
                writing(2, "6 10"),
                entry(3, Strand.WRITE, other, AT, "7 10"),
                writing(4, "4 10"),
                entry(5, Strand.BROADCAST, BODY, AT, "2 2"));

        assertEquals(
                List.of(
                        "3 Giải Nhất 10000000",
                        "2 Giải Khuyến khích 1000000",
                        "1 Giải Khuyến khích 1000000",
                        "4 null null",
                        "5 Giải Phóng sự null"),
                ranked.stream()
                        .map(one -> one.contender().number() + " " + one.prize() + " " + one.prizeAmount())
                        .toList());
        assertEquals(false, ranked.stream().anyMatch(Ranked::promoted));
    }

    /** Coarse scores, so that many marks are equal. */
    @ParameterizedTest
    @EnumSource(ScoringMethod.class)
    void anIndependentRecountComesToTheSamePlacesWhateverTheScores(ScoringMethod method) {
        for (int seed = 1; seed <= 25; seed++) {
            Random random = new Random(seed);
            Scoring rules = scoring(method, method == ScoringMethod.TRIMMED_MEAN ? 1 : 0, 3, BY_MATTER, BY_TIME);
            List<Contender> contenders = new ArrayList<>();
            for (int number = 1; number <= 24; number++) {
                contenders.add(entry(
                        number,
                        number % 5 == 0 ? Strand.BROADCAST : Strand.WRITE,
                        new UUID(9, number % 3),
                        AT.plusSeconds(random.nextInt(3)),
                        random(random),
                        random(random),
                        random(random)));
            }
            Collections.shuffle(contenders, random);
            for (Round round : Round.values()) {
                assertEquals(
                        recounted(rules, round, contenders),
                        produced(rules, round, contenders),
                        method + " " + round + " seed " + seed);
            }
        }
    }

    private static Map<String, Recount.Line> recounted(Scoring rules, Round round, List<Contender> contenders) {
        List<Recount.Work> works = contenders.stream()
                .map(one -> new Recount.Work(
                        one.entryId().toString(),
                        one.number(),
                        one.strand() + (round == Round.FIRST ? one.bodyId().toString() : ""),
                        one.strand().name(),
                        one.submittedAt().toEpochMilli()))
                .toList();
        List<Recount.Paper> papers = contenders.stream()
                .flatMap(one -> one.sheets().stream()
                        .map(sheet -> new Recount.Paper(
                                one.entryId().toString(), sheet.judgeId().toString(), sheet.scores())))
                .toList();
        return new Recount(
                        rules.method().name(),
                        rules.trim(),
                        Map.of("noi-dung", new int[] {60, 10}, "hinh-thuc", new int[] {40, 20}),
                        List.of("noi-dung", "TIME"))
                .places(works, papers);
    }

    private static Map<String, Recount.Line> produced(Scoring rules, Round round, List<Contender> contenders) {
        Map<String, Recount.Line> lines = new java.util.TreeMap<>();
        ranked(rules, round, contenders.toArray(Contender[]::new)).forEach(one -> {
            String id = one.contender().entryId().toString();
            lines.put(id, new Recount.Line(id, one.place(), one.mark()));
        });
        return lines;
    }

    private static String random(Random random) {
        return random.nextInt(3) * 2.5 + " " + random.nextInt(3) * 5;
    }

    private static List<Integer> tied(List<TieBreak> ties, Contender... entries) {
        return numbers(ranked(scoring(ScoringMethod.MEAN, 0, 1, ties.toArray(TieBreak[]::new)), Round.FINAL, entries));
    }

    private static List<Ranked> ranked(Scoring rules, Round round, Contender... entries) {
        NewContest contest = SomeContest.scoredBy(rules);
        return new Ranking(contest, round).of(List.of(entries));
    }

    private static List<Integer> numbers(List<Ranked> ranked) {
        return ranked.stream().map(one -> one.contender().number()).toList();
    }

    private static List<String> marks(List<Ranked> ranked) {
        return ranked.stream().map(one -> one.mark().toPlainString()).toList();
    }

    private static Contender writing(int number, String... sheets) {
        return entry(number, Strand.WRITE, BODY, AT, sheets);
    }

    /** Each sheet is the score of the matter and that of the form; the first is by judge 1, and so on. */
    private static Contender entry(int number, Strand strand, UUID body, Instant at, String... sheets) {
        List<Contender.Sheet> given = new ArrayList<>();
        Arrays.stream(sheets)
                .map(sheet -> sheet.split(" "))
                .forEach(sheet -> given.add(new Contender.Sheet(
                        new UUID(7, given.size() + 1),
                        Map.of("noi-dung", new BigDecimal(sheet[0]), "hinh-thuc", new BigDecimal(sheet[1])))));
        return new Contender(new UUID(1, number), number, strand, body, at, given);
    }
}
