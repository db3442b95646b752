package vn.guongsang.reporting.consolidation;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import vn.guongsang.kit.problem.ProblemException;
import vn.guongsang.model.UnitType;
import vn.guongsang.reporting.consolidation.step.ConsolidationProblem;
import vn.guongsang.reporting.plan.Plan;
import vn.guongsang.reporting.unit.KnownUnit;

/** What a consolidation needs before it begins; one rule a constant. */
enum ConsolidationRule {
    /** Plan V.1.đ: who has bodies below it brings their reports together; the others just report. */
    HAS_OTHERS_BELOW(
            "unit-does-not-consolidate",
            "/unitId",
            check -> Known.TYPES.contains(check.unit().type())),
    /** Districts end on 30/6/2025: from then on the province consolidates without them. */
    EXISTS_ON_BASIS_DATE(
            "unit-ended-before-basis-date", "/unitId", check -> check.unit().existsOn(check.basisDate())),
    /** Plan I: its years. */
    WITHIN_THE_PLAN("year-outside-plan", "/year", check -> check.plan().covers(check.year())),
    /** What has not begun cannot be reported. */
    HAS_BEGUN("year-not-begun", "/year", check -> check.year() <= check.today().getYear()),
    /** A signed report is amended by name, so that nobody overlooks it. */
    NAMES_WHAT_IT_AMENDS("amends-not-valid-report", "/amends", check -> Optional.ofNullable(check.amends())
            .equals(check.valid()));

    private final String code;
    private final String pointer;
    private final Predicate<Check> holds;

    ConsolidationRule(String code, String pointer, Predicate<Check> holds) {
        this.code = code;
        this.pointer = pointer;
        this.holds = holds;
    }

    /** Held apart because the constants above are made first. */
    private static final class Known {

        private static final Set<UnitType> TYPES = EnumSet.of(
                UnitType.PROVINCE,
                UnitType.DISTRICT,
                UnitType.DEPARTMENT,
                UnitType.FRONT,
                UnitType.POLITICAL_SOCIAL_ORG,
                UnitType.PARTY_BODY);
    }

    /**
     * What the rules look at.
     *
     * @param amends the report that the new one is to amend; null for none
     * @param valid the signed report of the same unit and year
     */
    record Check(KnownUnit unit, Plan plan, int year, LocalDate today, UUID amends, Optional<UUID> valid) {

        LocalDate basisDate() {
            return plan.basisDate(year, today);
        }
    }

    /** Names every rule that is broken, at once. */
    static void check(Check check) {
        ProblemException problem = new ProblemException(ConsolidationProblem.CONSOLIDATION_REFUSED);
        for (ConsolidationRule rule : values()) {
            if (!rule.holds.test(check)) {
                problem.at(rule.pointer, rule.code);
            }
        }
        if (!problem.faults().isEmpty()) {
            throw problem;
        }
    }
}
