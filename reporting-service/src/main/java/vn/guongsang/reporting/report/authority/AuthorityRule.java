package vn.guongsang.reporting.report.authority;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import vn.guongsang.kit.dated.DatedRows;
import vn.guongsang.kit.problem.ProblemException;
import vn.guongsang.model.UnitType;
import vn.guongsang.reporting.report.step.Stage;

/** What an edition of who judges must fulfil, one rule a constant (plan V.1.đ). */
enum AuthorityRule {
    IN_ORDER(
            "validTo",
            "ends-before-start",
            given -> given.validTo() == null || !given.validTo().isBefore(given.validFrom())),
    /** Nobody is above the province in this system; its own report is the consolidated one. */
    PROVINCE_REPORTS_TO_NOBODY("unitTypes", "report-authority-province", given -> !given.unitTypes()
            .contains(UnitType.PROVINCE)),
    /** What a higher level has judged does not come down again. */
    FROM_BELOW("stages", "report-authority-order", given -> isFromBelow(given.stages()));

    private final String field;
    private final String code;
    private final Predicate<NewAuthority> holds;

    AuthorityRule(String field, String code, Predicate<NewAuthority> holds) {
        this.field = field;
        this.code = code;
        this.holds = holds;
    }

    /**
     * Names every broken rule at once.
     *
     * @param reaching what holds for one of the types on its first day or after it
     */
    static void check(NewAuthority given, List<AuthorityView> reaching, Instant at) {
        ProblemException problem = new ProblemException(AuthorityProblem.REPORT_AUTHORITY_INVALID);
        DatedRows.requireLater(given.validFrom(), Optional.empty(), at, problem);
        for (AuthorityRule rule : values()) {
            if (!rule.holds.test(given)) {
                problem.at("/" + rule.field, rule.code);
            }
        }
        reaching.stream()
                .map(AuthorityView::validFrom)
                .filter(begins -> isMetBy(begins, given))
                .findFirst()
                .ifPresent(begins -> problem.at("/validFrom", "report-authority-overlaps", begins));
        if (!problem.faults().isEmpty()) {
            throw problem;
        }
    }

    /** One that begins earlier is ended; one that begins within the days of the new one would lose its beginning. */
    private static boolean isMetBy(LocalDate begins, NewAuthority given) {
        return !begins.isBefore(given.validFrom()) && (given.validTo() == null || !begins.isAfter(given.validTo()));
    }

    private static boolean isFromBelow(List<Stage> stages) {
        return IntStream.range(1, stages.size()).allMatch(i -> stages.get(i - 1).compareTo(stages.get(i)) < 0);
    }
}
