package vn.guongsang.reporting.budget;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import vn.guongsang.kit.actor.UnitScope;
import vn.guongsang.kit.problem.ProblemException;
import vn.guongsang.reporting.budget.step.BudgetProblem;
import vn.guongsang.reporting.unit.KnownUnit;
import vn.guongsang.reporting.unit.UnitProblem;
import vn.guongsang.reporting.unit.Units;

/** Says whether an estimate can be of a unit and a year. */
@ApplicationScoped
class EstimateUnits {

    private final Units units;

    EstimateUnits(Units units) {
        this.units = units;
    }

    /** Refuses a unit that is unknown, out of scope, or not alive on any day of the year. */
    void require(UUID unit, int year, UnitScope scope) {
        LocalDate newYear = LocalDate.of(year, 1, 1);
        KnownUnit known = units.find(unit, newYear, scope)
                .orElseThrow(() -> new ProblemException(UnitProblem.UNIT_UNKNOWN).at("/unitId", "unit-unknown"));
        boolean ended = known.validTo() != null && known.validTo().isBefore(newYear);
        boolean later = known.validFrom() != null && !known.validFrom().isBefore(newYear.plusYears(1));
        if (ended || later) {
            throw new ProblemException(BudgetProblem.BUDGET_INVALID)
                    .at("/unitId", "unit-not-alive-in-year", String.valueOf(year));
        }
    }
}
