package vn.guongsang.reporting.report.check;

import java.util.List;

/**
 * A rule that a report breaks.
 *
 * @param about indicator or part that it is about; null when it is about the whole
 * @param pointer where, within what the unit writes
 * @param arguments of its text
 */
public record Finding(ReportRule rule, Enum<?> about, String pointer, List<String> arguments) {

    /** Names it within a report, so that it can be acknowledged. */
    public String key() {
        return about == null ? rule.name() : rule.name() + ":" + about.name();
    }
}
