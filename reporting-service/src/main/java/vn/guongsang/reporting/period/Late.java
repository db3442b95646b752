package vn.guongsang.reporting.period;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import vn.guongsang.kit.time.Vietnam;
import vn.guongsang.reporting.plan.Plan;

/** Knows from when on a fact of a year comes late: it counts, and is flagged. */
@ApplicationScoped
public class Late {

    private final Periods periods;

    Late(Periods periods) {
        this.periods = periods;
    }

    /** The limits of a year of a plan. */
    public LateLimits limits(Plan plan, int year) {
        return new LateLimits(
                periods.reportDueOn(year)
                        .map(day -> Vietnam.startOf(day.plusDays(1)))
                        .orElse(null),
                Vietnam.startOf(LocalDate.of(plan.lastYear() + 1, 1, 1)));
    }
}
