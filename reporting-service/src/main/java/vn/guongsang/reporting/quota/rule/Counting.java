package vn.guongsang.reporting.quota.rule;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import vn.guongsang.kit.sql.Sql;
import vn.guongsang.model.Level;
import vn.guongsang.model.UnitType;
import vn.guongsang.reporting.plan.Measure;
import vn.guongsang.reporting.unit.KnownUnit;

/**
 * What is to be counted.
 *
 * @param rule whose records count
 * @param levels levels that count; empty for what is no recognition
 * @param kinds kinds of records that count
 * @param year emulation year
 * @param day the units are looked at on this day
 * @param view from when it is looked at
 */
public record Counting(
        QuotaRule rule, List<String> levels, List<String> kinds, int year, LocalDate day, Viewpoint view) {

    private static final List<String> ALL_LEVELS =
            Arrays.stream(Level.values()).map(Level::name).toList();

    /** What a quota counts. */
    public static Counting of(Measure measure, int year, LocalDate basisDate, Viewpoint view) {
        return new Counting(
                QuotaRule.valueOf(measure.countRule()), measure.levels(), measure.kinds(), year, basisDate, view);
    }

    /** Everything that was recognised in the unit and below it, at every level. */
    public static Counting total(KnownUnit unit, int year, LocalDate basisDate, Viewpoint view) {
        QuotaRule rule = unit.type() == UnitType.PROVINCE ? QuotaRule.RECOGNISED_ANYWHERE : QuotaRule.NOMINATED_IN_TREE;
        return new Counting(rule, ALL_LEVELS, List.of(), year, unit.lastDayBy(basisDate), view);
    }

    /** Adds the conditions for the unit and binds the values. */
    public Sql narrow(Sql sql, String unit) {
        return bind(rule.narrow(sql, unit, view.until() != null));
    }

    /** Adds the condition for the unit alone, whatever is counted, and binds the values. */
    public Sql reach(Sql sql, String unit) {
        return bind(rule.reach(sql, unit));
    }

    /** Begins a query of what is counted for a unit: distinct things and records. */
    public Sql count(Sql sql, String unit) {
        sql.append("SELECT count(DISTINCT " + rule.source().counted() + ") AS counted, count(*) AS records FROM "
                + rule.source().view() + " WHERE");
        return narrow(sql, unit);
    }

    /** Adds a query of what would count but for one more step. */
    public Sql waiting(Sql sql, String unit) {
        return bind(rule.waiting(sql, unit, view.until() != null));
    }

    private Sql bind(Sql sql) {
        return sql.bind("year", year)
                .bind("levels", levels)
                .bind("kinds", kinds)
                .bind("day", day)
                .bind("firstDay", LocalDate.of(year, 1, 1))
                .bind("lastDay", LocalDate.of(year, 12, 31))
                .bind("until", view.until())
                .bind("seen", view.day());
    }
}
