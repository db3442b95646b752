package vn.guongsang.reporting.coverage;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.guongsang.kit.actor.UnitScope;
import vn.guongsang.kit.problem.KitProblem;
import vn.guongsang.kit.problem.ProblemException;
import vn.guongsang.model.Level;
import vn.guongsang.reporting.plan.Plan;
import vn.guongsang.reporting.plan.Quotas;
import vn.guongsang.reporting.quota.late.Late;
import vn.guongsang.reporting.quota.rule.Counting;
import vn.guongsang.reporting.quota.rule.Viewpoint;
import vn.guongsang.reporting.unit.KnownUnit;
import vn.guongsang.reporting.unit.Units;

/** Finds the unit that is meant, and what counts for it. */
@ApplicationScoped
class CoverageQuestions {

    private final Quotas quotas;
    private final Units units;
    private final Late late;

    CoverageQuestions(Quotas quotas, Units units, Late late) {
        this.quotas = quotas;
        this.units = units;
        this.late = late;
    }

    /**
     * The question of a year.
     *
     * @throws ProblemException 404 when the unit is unknown or out of scope
     */
    CoverageQuestion of(Coverages.Asked asked, UnitScope scope) {
        Viewpoint view = asked.view();
        Plan plan = quotas.planOf(asked.year());
        LocalDate basisDate = plan.basisDate(asked.year(), view.day());
        KnownUnit unit = unit(asked.unitId(), basisDate, scope);
        Counting counting = Counting.total(unit, asked.year(), basisDate, view);
        return new CoverageQuestion(unit, only(asked.level(), counting), late.limits(plan, asked.year()));
    }

    private KnownUnit unit(UUID id, LocalDate day, UnitScope scope) {
        return (id == null ? units.province(day, scope) : units.find(id, day, scope))
                .orElseThrow(() -> new ProblemException(KitProblem.NOT_FOUND));
    }

    private static Counting only(Level level, Counting all) {
        return level == null
                ? all
                : new Counting(all.rule(), List.of(level.name()), all.kinds(), all.year(), all.day(), all.view());
    }
}
