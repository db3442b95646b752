package vn.guongsang.reporting.report.check;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.guongsang.reporting.report.content.ReportContent;
import vn.guongsang.reporting.report.filed.FiledFigure;
import vn.guongsang.reporting.report.filed.FiledReport;
import vn.guongsang.reporting.report.filed.Former;
import vn.guongsang.reporting.report.indicator.Indicator;
import vn.guongsang.reporting.report.template.TemplateView;

/**
 * What is held against the rules.
 *
 * @param report the report as it would be sent now
 * @param content what the unit has written, for pointers
 * @param outlierFactor dated setting: how many times the mean of former years is remarkable
 */
public record Checking(
        TemplateView template,
        FiledReport report,
        ReportContent content,
        Former former,
        BigDecimal outlierFactor,
        LocalDate today) {

    /** Every rule that is broken, in the order of the list. */
    public List<Finding> findings() {
        return Stream.of(ReportRule.values()).flatMap(rule -> rule.broken(this)).toList();
    }

    Optional<BigDecimal> reported(Indicator indicator) {
        return report.reported(indicator);
    }

    Stream<FiledFigure> figures() {
        return report.figures().stream();
    }

    /** Where the unit's own figure stands, or would stand. */
    String pointer(Indicator indicator) {
        for (int i = 0; i < content.figures().size(); i++) {
            if (content.figures().get(i).indicator() == indicator) {
                return "/figures/" + i;
            }
        }
        return "/figures";
    }
}
