package vn.guongsang.media.contest.result.ranking;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Reckons a contest anew from what stands in docs/adr/0033, in whole numbers of millionths and without a line of the
 * production code: what both come to is not a slip of one of them.
 */
public final class Recount {

    private static final BigInteger MILLION = BigInteger.TEN.pow(6);

    private final String method;
    private final int trim;
    private final Map<String, int[]> criteria;
    private final List<String> ties;

    /**
     * Rules of a contest.
     *
     * @param criteria weight and highest score by code
     * @param ties codes of criteria, or {@code TIME}
     */
    public Recount(String method, int trim, Map<String, int[]> criteria, List<String> ties) {
        this.method = method;
        this.trim = trim;
        this.criteria = criteria;
        this.ties = ties;
    }

    /** One stored sheet. */
    public record Paper(String entry, String judge, Map<String, BigDecimal> scores) {}

    /** One entry; {@code group} is what its place is counted in, {@code pool} whose totals of a judge are compared. */
    public record Work(String entry, int number, String group, String pool, long submitted) {}

    /** An entry with what it was ranked by. */
    public record Line(String entry, int place, BigDecimal mark) {}

    /** All entries with their places, by entry. */
    public Map<String, Line> places(List<Work> works, List<Paper> papers) {
        Map<String, String> pools = new TreeMap<>();
        works.forEach(work -> pools.put(work.entry(), work.pool()));
        Map<String, List<BigInteger>> habits = new TreeMap<>();
        Map<String, List<Paper>> byEntry = new TreeMap<>();
        for (Paper paper : papers) {
            byEntry.computeIfAbsent(paper.entry(), e -> new ArrayList<>()).add(paper);
            habits.computeIfAbsent(pools.get(paper.entry()) + paper.judge(), h -> new ArrayList<>())
                    .add(total(paper).multiply(BigInteger.valueOf(10_000)));
        }
        Map<String, BigInteger> marks = new TreeMap<>();
        works.forEach(work -> marks.put(work.entry(), mark(work, byEntry.get(work.entry()), habits)));
        Map<String, Line> lines = new TreeMap<>();
        Map<String, List<Work>> groups = new TreeMap<>();
        works.forEach(work ->
                groups.computeIfAbsent(work.group(), g -> new ArrayList<>()).add(work));
        for (List<Work> group : groups.values()) {
            for (Work work : group) {
                long better = group.stream()
                        .filter(other -> beats(other, work, marks, papers))
                        .count();
                lines.put(
                        work.entry(),
                        new Line(work.entry(), (int) better + 1, new BigDecimal(marks.get(work.entry()), 6)));
            }
        }
        return lines;
    }

    private boolean beats(Work one, Work other, Map<String, BigInteger> marks, List<Paper> papers) {
        int byMark = marks.get(one.entry()).compareTo(marks.get(other.entry()));
        if (byMark != 0) {
            return byMark > 0;
        }
        for (String tie : ties) {
            int decided = "TIME".equals(tie)
                    ? Long.compare(other.submitted(), one.submitted())
                    : criterion(one, tie, papers).compareTo(criterion(other, tie, papers));
            if (decided != 0) {
                return decided > 0;
            }
        }
        return one.number() < other.number();
    }

    private BigInteger mark(Work work, List<Paper> papers, Map<String, List<BigInteger>> habits) {
        List<BigInteger> totals = new ArrayList<>();
        List<BigInteger> distances = new ArrayList<>();
        for (Paper paper : papers) {
            totals.add(total(paper));
            distances.add(distance(paper, habits.get(work.pool() + paper.judge())));
        }
        if ("Z_SCORE".equals(method)) {
            return mean(distances).multiply(BigInteger.TEN).add(MILLION.multiply(BigInteger.valueOf(50)));
        }
        Collections.sort(totals);
        int left = "TRIMMED_MEAN".equals(method) ? trim : 0;
        return mean(totals.subList(left, totals.size() - left));
    }

    /** In millionths. */
    private BigInteger total(Paper paper) {
        BigInteger sum = BigInteger.ZERO;
        for (Map.Entry<String, int[]> criterion : criteria.entrySet()) {
            BigInteger hundredths =
                    paper.scores().get(criterion.getKey()).movePointRight(2).toBigIntegerExact();
            sum = sum.add(divide(
                    hundredths.multiply(BigInteger.valueOf(criterion.getValue()[0] * 10_000L)),
                    BigInteger.valueOf(criterion.getValue()[1])));
        }
        return sum;
    }

    private BigInteger criterion(Work work, String code, List<Paper> papers) {
        return mean(of(work, papers).stream()
                .map(paper -> paper.scores().get(code).movePointRight(6).toBigIntegerExact())
                .toList());
    }

    /** In millionths, from a mean and a deviation in ten-thousand-millionths. */
    private BigInteger distance(Paper paper, List<BigInteger> usual) {
        BigInteger mean = mean(usual);
        List<BigInteger> squares =
                usual.stream().map(total -> total.subtract(mean).pow(2)).toList();
        // Squares of numbers with ten places have twenty; the mean of them is kept with ten.
        BigInteger variance =
                divide(sum(squares), BigInteger.valueOf(squares.size()).multiply(BigInteger.TEN.pow(10)));
        BigInteger deviation = root(variance);
        return deviation.signum() == 0
                ? BigInteger.ZERO
                : divide(
                        total(paper)
                                .multiply(BigInteger.valueOf(10_000))
                                .subtract(mean)
                                .multiply(MILLION),
                        deviation);
    }

    /** The root of a number with ten places, with ten places, half up: of the number with thirty places, then rounded. */
    private static BigInteger root(BigInteger tenPlaces) {
        BigInteger fifteen = tenPlaces.multiply(BigInteger.TEN.pow(20)).sqrt();
        return divide(fifteen, BigInteger.TEN.pow(5));
    }

    private static List<Paper> of(Work work, List<Paper> papers) {
        return papers.stream()
                .filter(paper -> paper.entry().equals(work.entry()))
                .toList();
    }

    private static BigInteger sum(List<BigInteger> numbers) {
        return numbers.stream().reduce(BigInteger.ZERO, BigInteger::add);
    }

    private static BigInteger mean(List<BigInteger> numbers) {
        return divide(sum(numbers), BigInteger.valueOf(numbers.size()));
    }

    private static BigInteger divide(BigInteger number, BigInteger by) {
        return new BigDecimal(number)
                .divide(new BigDecimal(by), 0, RoundingMode.HALF_UP)
                .toBigInteger();
    }
}
