package vn.guongsang.reporting.document;

import java.util.List;

/**
 * A chart.
 *
 * @param kind how it is drawn
 * @param axis what its values are
 * @param categories what stands along it, such as quotas or years
 * @param series one or more rows of values
 * @param description what it shows, for who cannot see it
 */
public record Chart(Kind kind, String axis, List<String> categories, List<Series> series, String description)
        implements Block {

    /** How a chart is drawn. */
    public enum Kind {
        /** Lying bars, side by side. */
        BARS,
        /** A line through the years. */
        LINES
    }

    /** A row of values, one for each category; null where there is none. */
    public record Series(String name, List<Long> values) {}
}
