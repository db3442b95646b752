package vn.guongsang.reporting.budget.line;

import java.util.List;
import java.util.function.Predicate;
import vn.guongsang.kit.problem.ProblemException;
import vn.guongsang.reporting.budget.content.FundSource;
import vn.guongsang.reporting.budget.step.BudgetProblem;

/** What an estimate needs before it can be submitted, one rule a constant (plan V.2). */
public enum SubmissionRule {
    /** An estimate of nothing asks nobody for anything. */
    HAS_LINES("/lines", "budget-lines-missing", lines -> !lines.isEmpty()),
    /** V.2: "các nguồn kinh phí hợp pháp khác" are named. */
    OTHER_SOURCE_NAMED("/lines", "budget-source-unnamed", lines -> lines.stream()
            .allMatch(line -> line.source() == FundSource.STATE_BUDGET
                    || (line.sourceDescription() != null
                            && !line.sourceDescription().isBlank())));

    private final String pointer;
    private final String code;
    private final Predicate<List<BudgetLine>> holds;

    SubmissionRule(String pointer, String code, Predicate<List<BudgetLine>> holds) {
        this.pointer = pointer;
        this.code = code;
        this.holds = holds;
    }

    /** Names every broken rule at once. */
    public static void check(List<BudgetLine> lines) {
        ProblemException problem = new ProblemException(BudgetProblem.BUDGET_INCOMPLETE);
        for (SubmissionRule rule : values()) {
            if (!rule.holds.test(lines)) {
                problem.at(rule.pointer, rule.code);
            }
        }
        if (!problem.faults().isEmpty()) {
            throw problem;
        }
    }
}
