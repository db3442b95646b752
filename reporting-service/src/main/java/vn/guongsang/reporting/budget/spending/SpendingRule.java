package vn.guongsang.reporting.budget.spending;

import java.time.LocalDate;
import vn.guongsang.kit.problem.ProblemException;
import vn.guongsang.reporting.budget.step.BudgetProblem;

/** What the day of spending must fulfil, one rule a constant. */
enum SpendingRule {
    /** Money of a budget year is not spent before it begins. */
    NOT_BEFORE_YEAR("spending-before-year") {
        @Override
        LocalDate broken(LocalDate day, Window window) {
            return day.isBefore(window.first()) ? window.first() : null;
        }
    },
    /** Luật Ngân sách nhà nước Điều 64: booked until the closing day of the year after. */
    NOT_AFTER_CLOSING("spending-after-closing") {
        @Override
        LocalDate broken(LocalDate day, Window window) {
            return day.isAfter(window.closing()) ? window.closing() : null;
        }
    },
    /** What has not been spent yet is a plan. */
    NOT_AHEAD("not-after-today") {
        @Override
        LocalDate broken(LocalDate day, Window window) {
            return day.isAfter(window.today()) ? window.today() : null;
        }
    };

    private final String code;

    SpendingRule(String code) {
        this.code = code;
    }

    /** The days between which a year is booked. */
    record Window(LocalDate first, LocalDate closing, LocalDate today) {}

    /** The day that it goes against; null when it is kept. */
    abstract LocalDate broken(LocalDate day, Window window);

    /** Names every broken rule at once. */
    static void check(LocalDate day, Window window) {
        ProblemException problem = new ProblemException(BudgetProblem.SPENDING_INVALID);
        for (SpendingRule rule : values()) {
            LocalDate bound = rule.broken(day, window);
            if (bound != null) {
                problem.at("/spentOn", rule.code, bound);
            }
        }
        if (!problem.faults().isEmpty()) {
            throw problem;
        }
    }
}
