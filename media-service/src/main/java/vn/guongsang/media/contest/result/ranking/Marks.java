package vn.guongsang.media.contest.result.ranking;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.guongsang.media.contest.content.Criterion;
import vn.guongsang.media.contest.content.NewContest;
import vn.guongsang.media.contest.content.Scoring;
import vn.guongsang.media.contest.content.Strand;

/**
 * Totals and marks, in decimal numbers: every quotient is rounded half up to 6 places, means and deviations of judges
 * to 10.
 */
final class Marks {

    static final int PLACES = 6;
    private static final int FINE = 10;
    private static final BigDecimal FIFTY = BigDecimal.valueOf(50);

    private final List<Criterion> criteria;
    private final Scoring scoring;
    private final Map<Habit, Usual> habits;

    Marks(NewContest contest, Collection<Contender> contenders) {
        criteria = contest.criteria();
        scoring = contest.scoring();
        habits = usual(contenders);
    }

    /** Whose totals are compared: those of one judge in one strand. */
    private record Habit(UUID judge, Strand strand) {}

    /** Mean and standard deviation of these totals. */
    private record Usual(BigDecimal mean, BigDecimal deviation) {}

    /** Between 0 and 100: the sum over the criteria of weight × score ÷ highest score. */
    BigDecimal total(Contender.Sheet sheet) {
        return criteria.stream()
                .map(criterion -> sheet.scores()
                        .get(criterion.code())
                        .multiply(BigDecimal.valueOf(criterion.weight()))
                        .divide(BigDecimal.valueOf(criterion.maxScore()), PLACES, RoundingMode.HALF_UP))
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .setScale(PLACES, RoundingMode.HALF_UP);
    }

    /** What an entry is ranked by. */
    BigDecimal mark(Contender contender) {
        List<BigDecimal> totals =
                contender.sheets().stream().map(this::total).sorted().toList();
        return switch (scoring.method()) {
            case MEAN -> mean(totals, PLACES);
            case TRIMMED_MEAN -> mean(trimmed(totals), PLACES);
            case Z_SCORE -> normalised(contender);
        };
    }

    /** Between the highest and the lowest total. */
    BigDecimal spread(Contender contender) {
        List<BigDecimal> totals =
                contender.sheets().stream().map(this::total).sorted().toList();
        return totals.get(totals.size() - 1).subtract(totals.get(0));
    }

    /** The mean of the scores of one criterion. */
    BigDecimal criterionMean(Contender contender, String criterion) {
        return mean(
                contender.sheets().stream()
                        .map(sheet -> sheet.scores().get(criterion))
                        .toList(),
                PLACES);
    }

    private List<BigDecimal> trimmed(List<BigDecimal> sorted) {
        return sorted.subList(scoring.trim(), sorted.size() - scoring.trim());
    }

    /** 50 and ten times the mean distance of each judge's total from what that judge usually gives. */
    private BigDecimal normalised(Contender contender) {
        List<BigDecimal> distances = contender.sheets().stream()
                .map(sheet -> distance(contender, sheet))
                .toList();
        return mean(distances, PLACES).multiply(BigDecimal.TEN).add(FIFTY).setScale(PLACES, RoundingMode.HALF_UP);
    }

    private BigDecimal distance(Contender contender, Contender.Sheet sheet) {
        Usual usual = habits.get(new Habit(sheet.judgeId(), contender.strand()));
        return usual.deviation().signum() == 0
                ? BigDecimal.ZERO
                : total(sheet).subtract(usual.mean()).divide(usual.deviation(), PLACES, RoundingMode.HALF_UP);
    }

    private Map<Habit, Usual> usual(Collection<Contender> contenders) {
        Map<Habit, Usual> found = new HashMap<>();
        contenders.stream()
                .flatMap(contender -> contender.sheets().stream()
                        .map(sheet -> Map.entry(new Habit(sheet.judgeId(), contender.strand()), total(sheet))))
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())))
                .forEach((habit, totals) -> found.put(habit, usual(totals)));
        return found;
    }

    private static Usual usual(List<BigDecimal> totals) {
        BigDecimal mean = mean(totals, FINE);
        Stream<BigDecimal> squares =
                totals.stream().map(total -> total.subtract(mean).pow(2));
        BigDecimal variance = mean(squares.toList(), FINE);
        return new Usual(mean, variance.sqrt(MathContext.DECIMAL128).setScale(FINE, RoundingMode.HALF_UP));
    }

    private static BigDecimal mean(List<BigDecimal> numbers, int places) {
        return numbers.stream()
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .divide(BigDecimal.valueOf(numbers.size()), places, RoundingMode.HALF_UP);
    }
}
