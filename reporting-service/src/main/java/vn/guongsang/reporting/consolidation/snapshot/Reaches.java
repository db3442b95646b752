package vn.guongsang.reporting.consolidation.snapshot;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import vn.guongsang.kit.actor.UnitScope;
import vn.guongsang.kit.time.Vietnam;
import vn.guongsang.model.UnitType;
import vn.guongsang.reporting.plan.Plan;
import vn.guongsang.reporting.plan.Quotas;
import vn.guongsang.reporting.unit.KnownUnit;
import vn.guongsang.reporting.unit.Units;

/** Finds out of whom the numbers of a year are. */
@ApplicationScoped
public class Reaches {

    private final Units units;
    private final Quotas quotas;

    Reaches(Units units, Quotas quotas) {
        this.units = units;
        this.quotas = quotas;
    }

    /**
     * The reach of a unit, or of the province when none is given; empty when it is unknown or out of scope.
     *
     * @param asOf the moment from which is looked
     */
    public Optional<Reach> of(UUID unit, int year, Instant asOf, UnitScope scope) {
        Plan plan = quotas.planOf(year);
        LocalDate day = plan.basisDate(year, Vietnam.dateOf(asOf));
        Optional<KnownUnit> known = unit == null ? units.province(day, scope) : units.find(unit, day, scope);
        return known.map(found -> new Reach(found, superior(found, day), plan, year, asOf, day));
    }

    private String superior(KnownUnit unit, LocalDate day) {
        return unit.type() == UnitType.PROVINCE
                ? null
                : units.province(day, UnitScope.ALL).map(KnownUnit::name).orElse(null);
    }
}
