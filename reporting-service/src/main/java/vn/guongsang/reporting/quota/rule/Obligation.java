package vn.guongsang.reporting.quota.rule;

import java.time.LocalDate;
import java.time.Year;
import java.time.temporal.ChronoUnit;
import vn.guongsang.kit.actor.UnitScope;
import vn.guongsang.kit.sql.Sql;
import vn.guongsang.reporting.plan.PartOfYear;
import vn.guongsang.reporting.unit.KnownUnit;

/**
 * Which units a quota binds, and with which number.
 *
 * @param scope the group of units
 * @param partOfYear how units are treated that exist only a part of the year
 * @param year the year asked for
 * @param day the basis date
 * @param target number for a whole year; null when there is none
 */
public record Obligation(QuotaScope scope, PartOfYear partOfYear, int year, LocalDate day, Integer target) {

    private static final String DAYS =
            "(least(coalesce(u.valid_to, :lastDay), :lastDay) - greatest(coalesce(u.valid_from, :firstDay), :firstDay) + 1)";

    /** A unit that has ended is named as on its last day. */
    private static final String UNITS =
            """
            FROM unit u
            JOIN unit_naming n ON n.unit_id = u.id
                AND (n.valid_from IS NULL OR n.valid_from <= least(greatest(CAST(:day AS date), u.valid_from), u.valid_to))
                AND (n.valid_to IS NULL OR n.valid_to >= least(greatest(CAST(:day AS date), u.valid_from), u.valid_to))
            WHERE u.type = ANY (:types)
              AND (u.under_provincial_committee OR NOT :underCommittee)
              AND (u.valid_from IS NULL OR u.valid_from <= :day)""";

    /** Whether the unit is bound. */
    public boolean binds(KnownUnit unit) {
        if (!scope.includes(unit)) {
            return false;
        }
        return switch (partOfYear.treatment()) {
            case ON_BASIS_DATE -> unit.existsOn(day);
            case PRO_RATA -> hasBegun(unit) && days(unit) > 0;
            case AT_LEAST_DAYS -> hasBegun(unit) && days(unit) >= partOfYear.leastDays();
        };
    }

    /** The number that a bound unit has to reach; null when there is none. */
    public Integer target(KnownUnit unit) {
        return target == null
                ? null
                : Integer.valueOf(
                        partOfYear.share(target, days(unit), Year.of(year).length()));
    }

    /** Adds a query of the bound units within a scope, with {@code id}, {@code name} and {@code target}. */
    public Sql units(Sql sql, UnitScope within) {
        return bind(sql.append("SELECT u.id, n.name, " + targetOfUnit() + " AS target")
                        .append(UNITS + existing()))
                .within(within, "u.id");
    }

    private String existing() {
        return switch (partOfYear.treatment()) {
            case ON_BASIS_DATE -> " AND (u.valid_to IS NULL OR u.valid_to >= :day)";
            case PRO_RATA -> " AND " + DAYS + " > 0";
            case AT_LEAST_DAYS -> " AND " + DAYS + " >= :leastDays";
        };
    }

    private String targetOfUnit() {
        String whole = "CAST(:target AS int)";
        return partOfYear.treatment() != PartOfYear.Treatment.PRO_RATA
                ? whole
                : "CASE WHEN " + whole + " IS NOT NULL THEN CAST(greatest(1, round(CAST(:target AS numeric) * " + DAYS
                        + " / :daysOfYear)) AS int) END";
    }

    private Sql bind(Sql sql) {
        return sql.bind("types", scope.typeNames())
                .bind("underCommittee", scope.onlyUnderProvincialCommittee())
                .bind("day", day)
                .bind("firstDay", firstDay())
                .bind("lastDay", lastDay())
                .bind("leastDays", partOfYear.leastDays())
                .bind("daysOfYear", Year.of(year).length())
                .bind("target", target);
    }

    private boolean hasBegun(KnownUnit unit) {
        return unit.validFrom() == null || !unit.validFrom().isAfter(day);
    }

    private long days(KnownUnit unit) {
        LocalDate from =
                unit.validFrom() == null || unit.validFrom().isBefore(firstDay()) ? firstDay() : unit.validFrom();
        return ChronoUnit.DAYS.between(from, unit.lastDayBy(lastDay())) + 1;
    }

    private LocalDate firstDay() {
        return LocalDate.of(year, 1, 1);
    }

    private LocalDate lastDay() {
        return LocalDate.of(year, 12, 31);
    }
}
