package vn.guongsang.reporting.plan;

import java.util.List;

/**
 * What a quota measures.
 *
 * @param scope code of the group of units that it binds
 * @param metric code of what is counted
 * @param minimum least number; null when the plan gives none
 * @param unit code of the unit of the number
 * @param period code of the stretch of time that it holds for
 * @param countRule name of the rule that counts it; null while no facts are collected for it
 * @param levels levels whose recognitions count; empty while it is not counted, or counts something else
 * @param kinds kinds of records that count; empty: all
 */
public record Measure(
        String scope,
        String metric,
        Integer minimum,
        String unit,
        String period,
        String countRule,
        List<String> levels,
        List<String> kinds) {

    /** The unit of a number that is a share of the units bound. */
    public static final String PERCENT = "PERCENT";

    /** Whether facts for it exist in this version. */
    public boolean counted() {
        return countRule != null;
    }

    /** Whether the minimum is a share of the units bound, each of which owes one. */
    public boolean isShare() {
        return PERCENT.equals(unit);
    }
}
