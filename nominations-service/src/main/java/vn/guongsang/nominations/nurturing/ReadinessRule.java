package vn.guongsang.nominations.nurturing;

import java.util.function.Predicate;
import vn.guongsang.kit.problem.ProblemException;

/** What a new factor needs before it counts as ready to be nominated, one rule a constant; plan IV.2. */
enum ReadinessRule {
    /** IV.2, "có biện pháp cụ thể khắc phục những mặt còn tồn tại, hạn chế": nothing is left to mend. */
    NO_WEAKNESS_OPEN(
            "weakness-open", "/weaknesses", plan -> plan.weaknesses().stream().allMatch(w -> w.mendedOn() != null)),
    /** IV.2, "tạo mọi điều kiện hỗ trợ về vật chất, tinh thần": some support has been given. */
    SUPPORT_GIVEN("support-missing", "/support", plan -> !plan.support().isEmpty());

    private final String code;
    private final String pointer;
    private final Predicate<NurturingPlan> holds;

    ReadinessRule(String code, String pointer, Predicate<NurturingPlan> holds) {
        this.code = code;
        this.pointer = pointer;
        this.holds = holds;
    }

    /** Names every broken rule at once. */
    static void check(NurturingPlan plan) {
        ProblemException problem = new ProblemException(NurturingProblem.NURTURING_NOT_READY);
        for (ReadinessRule rule : values()) {
            if (!rule.holds.test(plan)) {
                problem.at(rule.pointer, rule.code);
            }
        }
        if (!problem.faults().isEmpty()) {
            throw problem;
        }
    }
}
