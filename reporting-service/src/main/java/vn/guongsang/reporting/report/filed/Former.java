package vn.guongsang.reporting.report.filed;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import vn.guongsang.reporting.report.indicator.Indicator;
import vn.guongsang.reporting.report.template.NarrativePart;

/**
 * What a unit reported for earlier years.
 *
 * @param reports the last version of each, the latest year first
 */
public record Former(List<FiledReport> reports) {

    /** What was reported of an indicator, year by year. */
    public List<BigDecimal> figures(Indicator indicator) {
        return reports.stream()
                .flatMap(report -> report.reported(indicator).stream())
                .toList();
    }

    /** What the last report said in words. */
    public Optional<String> lastText(NarrativePart part) {
        return reports.stream().findFirst().flatMap(report -> report.text(part));
    }
}
