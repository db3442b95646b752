package vn.guongsang.media.column.content;

import java.time.LocalDate;
import java.util.function.BiPredicate;
import vn.guongsang.kit.problem.ProblemException;
import vn.guongsang.media.column.step.ColumnProblem;

/** What has to hold of a column, one rule a constant; plan V.1. */
public enum ColumnRule {
    /** RFC 5545, read by days: the rule comes at most daily, and on its first day. */
    RHYTHM_READABLE("rhythm/rrule", "column-rhythm-unusable", (content, today) -> isReadable(content.rhythm())),
    /** An obligation is there before the column. */
    FOUNDED_BY_A_DOCUMENT(
            "obligation/documentDate",
            "column-document-in-future",
            (content, today) -> !content.obligation().documentDate().isAfter(today)),
    /** "Tăng thời lượng": one can tell whether a slot has brought enough. */
    TARGET_STATED(
            "targetItems",
            "column-target-missing",
            (content, today) -> content.targetItems() != null || content.targetMinutes() != null);

    private final String field;
    private final String code;
    private final BiPredicate<ColumnContent, LocalDate> holds;

    ColumnRule(String field, String code, BiPredicate<ColumnContent, LocalDate> holds) {
        this.field = field;
        this.code = code;
        this.holds = holds;
    }

    /** Adds every broken rule to a problem, and throws it when there is any fault. */
    public static void check(ColumnContent content, String root, LocalDate today, ProblemException problem) {
        for (ColumnRule rule : values()) {
            if (!rule.holds.test(content, today)) {
                problem.at(root + "/" + rule.field, rule.code);
            }
        }
        if (!problem.faults().isEmpty()) {
            throw problem;
        }
    }

    /** A problem to which faults can be added. */
    public static ProblemException problem() {
        return new ProblemException(ColumnProblem.COLUMN_INVALID);
    }

    private static boolean isReadable(Rhythm rhythm) {
        try {
            rhythm.days(rhythm.firstDay(), rhythm.firstDay());
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
