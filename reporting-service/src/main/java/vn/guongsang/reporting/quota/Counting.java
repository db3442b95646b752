package vn.guongsang.reporting.quota;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import vn.guongsang.kit.sql.Sql;
import vn.guongsang.model.Level;
import vn.guongsang.model.UnitType;
import vn.guongsang.reporting.plan.Quota;
import vn.guongsang.reporting.unit.KnownUnit;

/**
 * What is to be counted.
 *
 * @param rule whose recognitions count
 * @param levels levels that count
 * @param year emulation year
 * @param day the units are looked at on this day
 */
record Counting(QuotaRule rule, List<String> levels, int year, LocalDate day) {

    private static final List<String> ALL_LEVELS =
            Arrays.stream(Level.values()).map(Level::name).toList();

    static Counting of(Quota quota, int year, LocalDate basisDate) {
        return new Counting(
                QuotaRule.valueOf(quota.measure().countRule()), quota.measure().levels(), year, basisDate);
    }

    /** Everything that was recognised in the unit and below it, at every level. */
    static Counting total(KnownUnit unit, int year, LocalDate basisDate) {
        QuotaRule rule = unit.type() == UnitType.PROVINCE ? QuotaRule.RECOGNISED_ANYWHERE : QuotaRule.NOMINATED_IN_TREE;
        return new Counting(rule, ALL_LEVELS, year, unit.lastDayBy(basisDate));
    }

    /** Adds the conditions for the unit and binds the values. */
    Sql narrow(Sql sql, String unit) {
        return rule.narrow(sql, unit).bind("year", year).bind("levels", levels).bind("day", day);
    }
}
