package vn.guongsang.reporting.budget.line;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.guongsang.kit.problem.ProblemException;
import vn.guongsang.reporting.budget.content.LineAmount;
import vn.guongsang.reporting.budget.step.BudgetProblem;

/** What an amount decided for a line must fulfil, one rule a constant (Luật Ngân sách nhà nước, Điều 8, 64). */
public enum AmountRule {
    /** Nobody approves more than was asked for. */
    WITHIN_ESTIMATE("budget-above-estimate", (line, amount) -> amount <= line.estimated(), BudgetLine::estimated),
    /** Allocated may be less than approved, never more. */
    WITHIN_APPROVAL("budget-above-approval", (line, amount) -> amount <= approved(line), AmountRule::approved),
    /** What is spent stays covered. */
    COVERS_SPENT("budget-below-spent", (line, amount) -> amount >= line.spent(), BudgetLine::spent),
    /** An adjustment that changes nothing is a mistake. */
    CHANGES("budget-unchanged", (line, amount) -> amount != allocated(line), AmountRule::allocated),
    /** The settlement agrees with what was booked. */
    EQUALS_SPENT("settlement-differs", (line, amount) -> amount == line.spent(), BudgetLine::spent);

    private final String code;
    private final BiPredicate<BudgetLine, Long> holds;
    private final Function<BudgetLine, Long> bound;

    AmountRule(String code, BiPredicate<BudgetLine, Long> holds, Function<BudgetLine, Long> bound) {
        this.code = code;
        this.holds = holds;
        this.bound = bound;
    }

    /** The amounts by number of the line; adds a fault for each line that is unknown or named twice, and each broken rule. */
    public static Map<Integer, Long> check(
            List<BudgetLine> lines, List<LineAmount> given, Set<AmountRule> rules, ProblemException problem) {
        Map<Integer, BudgetLine> byNumber = lines.stream().collect(Collectors.toMap(BudgetLine::number, line -> line));
        Map<Integer, Long> amounts = new LinkedHashMap<>();
        for (int i = 0; i < given.size(); i++) {
            BudgetLine line = byNumber.get(given.get(i).line());
            String pointer = "/lines/" + i;
            if (line == null) {
                problem.with(new ProblemException.Fault(
                        pointer + "/line", null, "budget-line-unknown", List.of(), null, numbers(lines)));
            } else if (amounts.put(line.number(), given.get(i).dong()) != null) {
                problem.at(pointer + "/line", "budget-line-twice");
            } else {
                rules.forEach(rule -> rule.check(line, amounts.get(line.number()), pointer + "/amount", problem));
            }
        }
        return amounts;
    }

    void check(BudgetLine line, long amount, String pointer, ProblemException problem) {
        if (!holds.test(line, amount)) {
            problem.at(pointer, code, line.number(), bound.apply(line));
        }
    }

    /** The settlement of each line, those that are not named as nothing; every line and both totals have to agree. */
    public static Map<Integer, Long> settled(List<BudgetLine> lines, List<LineAmount> given, ProblemException problem) {
        Map<Integer, Long> amounts = check(lines, given, Set.of(EQUALS_SPENT), problem);
        for (BudgetLine line : lines) {
            if (amounts.putIfAbsent(line.number(), 0L) == null) {
                EQUALS_SPENT.check(line, 0, "/lines", problem);
            }
        }
        return amounts;
    }

    /** Refuses when something is at fault. */
    public static void require(ProblemException problem) {
        if (!problem.faults().isEmpty()) {
            throw problem;
        }
    }

    /** A refusal to be filled. */
    public static ProblemException problem() {
        return new ProblemException(BudgetProblem.BUDGET_AMOUNTS_INVALID);
    }

    private static long approved(BudgetLine line) {
        return line.approved() == null ? 0 : line.approved();
    }

    private static long allocated(BudgetLine line) {
        return line.allocated() == null ? 0 : line.allocated();
    }

    private static List<String> numbers(List<BudgetLine> lines) {
        List<String> numbers = new ArrayList<>();
        lines.stream().limit(200).forEach(line -> numbers.add(String.valueOf(line.number())));
        return numbers;
    }
}
