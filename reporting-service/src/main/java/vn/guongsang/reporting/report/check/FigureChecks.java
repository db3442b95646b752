package vn.guongsang.reporting.report.check;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.guongsang.reporting.report.filed.FiledFigure;
import vn.guongsang.reporting.report.indicator.Indicator;
import vn.guongsang.reporting.report.indicator.IndicatorKind;

/** Checks of figures. */
final class FigureChecks {

    private static final Map<Indicator, List<Indicator>> WHOLES = Map.of(
            Indicator.SUBJECTS, List.of(Indicator.INDIVIDUALS, Indicator.COLLECTIVES, Indicator.HOUSEHOLDS),
            Indicator.BUDGET_SPENT, List.of(Indicator.BUDGET_SPENT_STATE, Indicator.BUDGET_SPENT_OTHER));

    private static final Map<Indicator, Indicator> NEEDS = Map.of(
            Indicator.TRAINING_ATTENDEES, Indicator.TRAINING_SESSIONS,
            Indicator.TRAINING_HOURS, Indicator.TRAINING_SESSIONS,
            Indicator.GATHERING_AUDIENCE, Indicator.GATHERINGS_HELD);

    private static final Set<IndicatorKind> COMPARABLE =
            Set.of(IndicatorKind.COUNT, IndicatorKind.MONEY, IndicatorKind.HOURS, IndicatorKind.MINUTES);

    private FigureChecks() {}

    /** Zero is an answer, nothing is none. */
    static Stream<Finding> missing(ReportRule rule, Checking report) {
        return report.figures()
                .filter(figure -> figure.required() && figure.reported() == null)
                .map(figure -> finding(rule, report, figure.indicator()));
    }

    static Stream<Finding> uncommented(ReportRule rule, Checking report) {
        return report.figures()
                .filter(figure ->
                        figure.difference() != null && figure.difference().signum() != 0)
                .filter(figure -> figure.comment() == null || figure.comment().isBlank())
                .map(figure -> finding(rule, report, figure.indicator(), text(figure.own()), text(figure.system())));
    }

    /** One figure is no more than another, where both are told. */
    static Stream<Finding> above(ReportRule rule, Checking report, Indicator least, Indicator most) {
        Optional<BigDecimal> small = report.reported(least);
        Optional<BigDecimal> large = report.reported(most);
        return small.isPresent() && large.isPresent() && small.get().compareTo(large.get()) > 0
                ? Stream.of(finding(rule, report, least, text(small.get()), text(large.get())))
                : Stream.empty();
    }

    /** Parts make the whole, where all of them are told. */
    static Stream<Finding> unequal(ReportRule rule, Checking report) {
        return WHOLES.keySet().stream().sorted().flatMap(whole -> {
            List<BigDecimal> parts = WHOLES.get(whole).stream()
                    .flatMap(part -> report.reported(part).stream())
                    .toList();
            BigDecimal sum = parts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
            return parts.size() == WHOLES.get(whole).size()
                            && report.reported(whole)
                                    .filter(value -> value.compareTo(sum) != 0)
                                    .isPresent()
                    ? Stream.of(finding(
                            rule,
                            report,
                            whole,
                            text(sum),
                            text(report.reported(whole).orElseThrow())))
                    : Stream.empty();
        });
    }

    /** Who was reached without anything held? */
    static Stream<Finding> without(ReportRule rule, Checking report) {
        return NEEDS.keySet().stream()
                .sorted()
                .filter(figure ->
                        report.reported(figure).orElse(BigDecimal.ZERO).signum() > 0)
                .filter(figure -> report.reported(NEEDS.get(figure))
                                .orElse(BigDecimal.ZERO)
                                .signum()
                        == 0)
                .map(figure -> finding(
                        rule, report, figure, text(report.reported(figure).orElseThrow())));
    }

    /** A figure far from the mean of the former years. */
    static Stream<Finding> outlying(ReportRule rule, Checking report) {
        return report.figures()
                .filter(figure -> figure.reported() != null
                        && COMPARABLE.contains(figure.indicator().kind()))
                .flatMap(figure -> outlying(rule, report, figure));
    }

    private static Stream<Finding> outlying(ReportRule rule, Checking report, FiledFigure figure) {
        List<BigDecimal> before = report.former().figures(figure.indicator());
        BigDecimal sum = before.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        if (sum.signum() == 0) {
            return Stream.empty();
        }
        BigDecimal mean = sum.divide(BigDecimal.valueOf(before.size()), MathContext.DECIMAL64);
        BigDecimal value = figure.reported();
        boolean far = value.compareTo(mean.multiply(report.outlierFactor())) > 0
                || value.multiply(report.outlierFactor()).compareTo(mean) < 0;
        return far
                ? Stream.of(finding(
                        rule,
                        report,
                        figure.indicator(),
                        text(value),
                        text(mean.setScale(1, RoundingMode.HALF_UP)),
                        text(report.outlierFactor())))
                : Stream.empty();
    }

    static Stream<Finding> none(ReportRule rule, Checking report, Indicator figure) {
        return report.reported(figure).filter(value -> value.signum() == 0).isPresent()
                ? Stream.of(finding(rule, report, figure))
                : Stream.empty();
    }

    /** A share above a hundred, a half of a person, a fraction of a đồng. */
    static Stream<Finding> impossible(ReportRule rule, Checking report) {
        return report.figures()
                .filter(figure -> figure.own() != null)
                .filter(figure -> figure.indicator().kind() == IndicatorKind.SHARE
                        ? figure.own().compareTo(BigDecimal.valueOf(100)) > 0
                        : figure.indicator().kind().isWhole()
                                && figure.own().stripTrailingZeros().scale() > 0)
                .map(figure -> finding(rule, report, figure.indicator(), text(figure.own())));
    }

    private static Finding finding(ReportRule rule, Checking report, Indicator about, String... arguments) {
        return new Finding(
                rule,
                about,
                report.pointer(about),
                Stream.concat(Stream.of(about.name()), Stream.of(arguments)).toList());
    }

    private static String text(BigDecimal value) {
        return value.toPlainString();
    }
}
