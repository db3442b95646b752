package vn.guongsang.nominations.unitplan;

import java.time.LocalDate;
import java.util.function.BiPredicate;
import vn.guongsang.kit.problem.ProblemException;

/** What a plan needs before it can be submitted, one rule a constant (plan II.2). */
enum UnitPlanRule {
    /** It is issued by a document. */
    DOCUMENT_NAMED("/document", "unit-plan-document-missing", (plan, today) -> plan.document() != null),
    /** What has not been signed yet cannot be submitted. */
    SIGNED_BY_TODAY(
            "/document/date",
            "not-after-today",
            (plan, today) -> plan.document() == null || !plan.document().date().isAfter(today)),
    /** II.2: fitting forms of honouring. */
    HONOURING_CHOSEN("/honouringForms", "unit-plan-honouring-missing", (plan, today) -> !plan.honouringForms()
            .isEmpty()),
    /** II.2: what is found, publicised and spread. */
    TARGETS_SET(
            "/targets",
            "unit-plan-targets-missing",
            (plan, today) -> plan.targets() != null && !plan.targets().isBlank());

    private final String pointer;
    private final String code;
    private final BiPredicate<UnitPlan, LocalDate> holds;

    UnitPlanRule(String pointer, String code, BiPredicate<UnitPlan, LocalDate> holds) {
        this.pointer = pointer;
        this.code = code;
        this.holds = holds;
    }

    /** Names every broken rule at once. */
    static void check(UnitPlan plan, LocalDate today) {
        ProblemException problem = new ProblemException(UnitPlanProblem.UNIT_PLAN_INCOMPLETE);
        for (UnitPlanRule rule : values()) {
            if (!rule.holds.test(plan, today)) {
                problem.at(rule.pointer, rule.code, today);
            }
        }
        if (!problem.faults().isEmpty()) {
            throw problem;
        }
    }
}
