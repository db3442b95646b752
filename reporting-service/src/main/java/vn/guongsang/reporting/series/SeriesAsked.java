package vn.guongsang.reporting.series;

import java.time.LocalDate;
import vn.guongsang.reporting.report.indicator.Indicator;

/**
 * Which series is asked for.
 *
 * @param from first year
 * @param to last year
 * @param today the day whose units {@link UnitMap#TODAY} means
 */
public record SeriesAsked(Indicator indicator, int from, int to, UnitMap units, LocalDate today) {}
