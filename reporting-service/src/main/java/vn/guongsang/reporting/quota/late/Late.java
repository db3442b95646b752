package vn.guongsang.reporting.quota.late;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import vn.guongsang.kit.time.Vietnam;
import vn.guongsang.reporting.plan.Plan;
import vn.guongsang.reporting.report.term.Terms;

/** Knows from when on a fact of a year comes late: it counts, and is flagged. */
@ApplicationScoped
public class Late {

    private final Terms terms;

    Late(Terms terms) {
        this.terms = terms;
    }

    /** The limits of a year of a plan. */
    public LateLimits limits(Plan plan, int year) {
        return new LateLimits(
                Vietnam.startOf(terms.of(year).dueOn(year).plusDays(1)),
                Vietnam.startOf(LocalDate.of(plan.lastYear() + 1, 1, 1)));
    }
}
