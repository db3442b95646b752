package vn.guongsang.reporting.report.check;

import java.util.Locale;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.guongsang.reporting.report.indicator.Indicator;

/**
 * What a report must keep before it is sent (F32), one constant a rule; its name and text stand in {@code messages.reports},
 * what it says of a report in {@code messages.problems} under its {@link #code()}.
 */
@Schema(name = "ReportRuleCode", description = "Mã quy tắc; tên và nội dung ở /v1/report-rules")
public enum ReportRule {
    /** Pitfall 10: zero and missing differ. */
    FIGURE_MISSING(Severity.ERROR, FigureChecks::missing),
    /** V.1.đ: results, difficulties and proposals are told. */
    NARRATIVE_MISSING(Severity.ERROR, TextChecks::missing),
    /** F29: a unit's own figure never silently stands against the system's. */
    DIFFERENCE_UNCOMMENTED(Severity.ERROR, FigureChecks::uncommented),
    /** V.1.đ: only who is recognised is publicised. */
    PROPAGATED_ABOVE_RECOGNISED(
            Severity.ERROR,
            (rule, report) -> FigureChecks.above(rule, report, Indicator.SUBJECTS_PROPAGATED, Indicator.SUBJECTS)),
    /** V.2: what is spent has been estimated. */
    SPENT_ABOVE_ESTIMATE(
            Severity.ERROR,
            (rule, report) -> FigureChecks.above(rule, report, Indicator.BUDGET_SPENT, Indicator.BUDGET_ESTIMATED)),
    /** Pitfall 1: nobody is recognised without a recognition. */
    SUBJECTS_ABOVE_RECOGNITIONS(
            Severity.ERROR,
            (rule, report) -> FigureChecks.above(rule, report, Indicator.SUBJECTS, Indicator.RECOGNITIONS)),
    /** IV.4: only what is nurtured is checked. */
    CHECKED_ABOVE_NURTURED(
            Severity.ERROR,
            (rule, report) -> FigureChecks.above(rule, report, Indicator.NURTURING_CHECKED, Indicator.NURTURING_PLANS)),
    PARTS_UNEQUAL_WHOLE(Severity.ERROR, FigureChecks::unequal),
    REACHED_WITHOUT_OCCASION(Severity.ERROR, FigureChecks::without),
    FIGURE_IMPOSSIBLE(Severity.ERROR, FigureChecks::impossible),
    /** V.1.đ: the unit reports, so that somebody signs. */
    DOCUMENT_MISSING(Severity.ERROR, TextChecks::unsigned),
    DOCUMENT_MISDATED(Severity.ERROR, TextChecks::misdated),
    /** Pitfall 18: inflated figures. */
    OUTLIER(Severity.WARNING, FigureChecks::outlying),
    /** V.1.đ: every unit has exemplars. */
    NO_EXEMPLAR(Severity.WARNING, (rule, report) -> FigureChecks.none(rule, report, Indicator.SUBJECTS)),
    NARRATIVE_REPEATED(Severity.WARNING, TextChecks::repeated);

    private final Severity severity;
    private final BiFunction<ReportRule, Checking, Stream<Finding>> test;

    ReportRule(Severity severity, BiFunction<ReportRule, Checking, Stream<Finding>> test) {
        this.severity = severity;
        this.test = test;
    }

    public Severity severity() {
        return severity;
    }

    /** Stable code of a broken rule in a problem. */
    public String code() {
        return "report-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    Stream<Finding> broken(Checking report) {
        return test.apply(this, report);
    }
}
