package vn.guongsang.reporting.budget.step;

import java.time.Instant;
import java.time.LocalDate;
import vn.guongsang.kit.problem.ProblemException;
import vn.guongsang.kit.time.Vietnam;
import vn.guongsang.reporting.budget.content.BudgetDecision;

/** What the paper behind a step must fulfil, one rule a constant. */
public enum DecisionRule {
    /** What has not been signed yet decides nothing. */
    SIGNED_BY_TODAY("not-after-today") {
        @Override
        LocalDate broken(LocalDate day, LocalDate before, LocalDate today) {
            return day.isAfter(today) ? today : null;
        }
    },
    /** A decision rests on the one before it. */
    AFTER_THE_ONE_BEFORE("not-before-decision") {
        @Override
        LocalDate broken(LocalDate day, LocalDate before, LocalDate today) {
            return before != null && day.isBefore(before) ? before : null;
        }
    };

    private final String code;

    DecisionRule(String code) {
        this.code = code;
    }

    /** The day that it goes against; null when it is kept. */
    abstract LocalDate broken(LocalDate day, LocalDate before, LocalDate today);

    /** Adds a fault for each broken rule. */
    public static void check(BudgetDecision decision, BudgetDecision before, Instant at, ProblemException problem) {
        for (DecisionRule rule : values()) {
            LocalDate day = rule.broken(decision.date(), before == null ? null : before.date(), Vietnam.dateOf(at));
            if (day != null) {
                problem.at("/decision/date", rule.code, day);
            }
        }
    }
}
