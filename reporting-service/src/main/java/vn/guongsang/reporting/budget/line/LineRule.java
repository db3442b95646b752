package vn.guongsang.reporting.budget.line;

import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import vn.guongsang.kit.problem.ProblemException;
import vn.guongsang.kit.problem.ProblemException.Fault;
import vn.guongsang.reporting.budget.content.NewLine;

/** What a line must fulfil when it is written, one rule a constant. */
public enum LineRule {
    /** V.2: the tasks that the plan gives, in the year of the budget. */
    TASK_OF_YEAR("/task", "budget-task-unknown", (line, tasks) -> tasks.containsKey(line.task())),
    /** Money for a gathering points to a gathering. */
    EVENT_OF_TASK(
            "/event/kind",
            "budget-event-of-task",
            (line, tasks) -> line.event() == null
                    || !tasks.containsKey(line.task())
                    || tasks.get(line.task()).eventKind() == line.event().kind());

    private final String field;
    private final String code;
    private final BiPredicate<NewLine, Map<String, BudgetTask>> holds;

    LineRule(String field, String code, BiPredicate<NewLine, Map<String, BudgetTask>> holds) {
        this.field = field;
        this.code = code;
        this.holds = holds;
    }

    /**
     * Adds a fault for each broken rule.
     *
     * @param list where the lines stand in the request, such as {@code /lines}
     * @param tasks the tasks of the year, by code
     */
    public static void check(
            String list, List<NewLine> lines, Map<String, BudgetTask> tasks, ProblemException problem) {
        for (int i = 0; i < lines.size(); i++) {
            for (LineRule rule : values()) {
                if (!rule.holds.test(lines.get(i), tasks)) {
                    problem.with(new Fault(
                            list + "/" + i + rule.field,
                            null,
                            rule.code,
                            List.of(),
                            null,
                            allowed(rule, lines.get(i), tasks)));
                }
            }
        }
    }

    private static List<String> allowed(LineRule rule, NewLine line, Map<String, BudgetTask> tasks) {
        if (rule == TASK_OF_YEAR) {
            return List.copyOf(tasks.keySet());
        }
        BudgetTask task = tasks.get(line.task());
        return task.eventKind() == null ? List.of() : List.of(task.eventKind().name());
    }
}
