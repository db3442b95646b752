package vn.guongsang.reporting.consolidation.snapshot;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import vn.guongsang.kit.sql.Sql;
import vn.guongsang.model.UnitType;
import vn.guongsang.reporting.plan.Plan;
import vn.guongsang.reporting.unit.KnownUnit;

/**
 * Of whom and when the numbers of a snapshot are.
 *
 * @param unit the root of the scope
 * @param superior name of the province; null for the province itself
 * @param basisDate the day on which the units are looked at
 */
public record Reach(KnownUnit unit, String superior, Plan plan, int year, Instant asOf, LocalDate basisDate) {

    /** The units of the scope with their predecessors, as the set {@code reach(id)}; the first part of a statement. */
    static final String UNITS = "WITH reach AS MATERIALIZED (SELECT t AS id FROM unit_tree(:root, :day) AS t)\n";

    /** Condition on a column that holds a unit: the province has everything, whatever is known of the unit. */
    String holds(String column) {
        return everywhere() ? "true" : column + " IN (SELECT id FROM reach)";
    }

    boolean everywhere() {
        return unit.type() == UnitType.PROVINCE;
    }

    Sql sql(String statement) {
        return Sql.of(UNITS + statement)
                .bind("root", unit.id())
                .bind("day", basisDate)
                .bind("year", year);
    }

    UUID root() {
        return unit.id();
    }
}
