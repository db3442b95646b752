package vn.guongsang.nominations.coverage;

import java.util.function.Function;
import vn.guongsang.model.CriteriaStatus;
import vn.guongsang.nominations.unitplan.content.UnitPlanStatus;

/** What the plan, II.2, demands of every unit; which kinds of unit it binds is data ({@code obliged_unit_type}). */
public enum Duty {
    /** M2: criteria of its own, in force on the day. */
    CRITERIA(
            """
            SELECT e.id, e.status, true AS done FROM criteria_edition e
            WHERE e.unit_id = u.id AND e.edition_no IS NOT NULL
              AND daterange(e.valid_from, e.valid_to, '[]') @> CAST(:asOf AS date)""",
            "criteria-status",
            CriteriaStatus::valueOf),
    /** M3: an accepted plan for the year. */
    PLAN(
            """
            SELECT p.id, p.status, p.status = 'ACCEPTED' AS done FROM unit_plan p
            WHERE p.unit_id = u.id AND p.year = :year AND p.status <> 'DISCARDED'""",
            "unit-plan-status",
            UnitPlanStatus::valueOf);

    private final String record;
    private final String labels;
    private final Function<String, Enum<?>> status;

    Duty(String record, String labels, Function<String, Enum<?>> status) {
        this.record = record;
        this.labels = labels;
        this.status = status;
    }

    /** The unit's record, as SQL over the unit {@code u}; {@code done} says whether it fulfils the duty. */
    String record() {
        return record;
    }

    /** The list that holds the labels of the record's states. */
    String labels() {
        return labels;
    }

    Enum<?> status(String name) {
        return status.apply(name);
    }
}
