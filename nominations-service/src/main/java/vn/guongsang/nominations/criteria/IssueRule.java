package vn.guongsang.nominations.criteria;

import java.time.LocalDate;
import java.util.function.BiPredicate;
import vn.guongsang.kit.problem.ProblemException;

/** What an edition needs before it can be issued, one rule a constant (plan IV.2.c, V.1.đ: a regulation of the unit). */
enum IssueRule {
    /** It is issued by a document. */
    DOCUMENT_NAMED("/document", "criteria-document-missing", (edition, facts) -> edition.document() != null),
    /** What has not been signed yet cannot be issued. */
    SIGNED_BY_TODAY(
            "/document/date",
            "not-after-today",
            (edition, facts) ->
                    edition.document() == null || !edition.document().date().isAfter(facts.today())),
    /** It says from when on it is in force. */
    STARTS_ON_A_DAY("/validFrom", "criteria-valid-from-missing", (edition, facts) -> edition.validFrom() != null),
    /** It does not reach back before its document. */
    NOT_BEFORE_ITS_DOCUMENT(
            "/validFrom",
            "criteria-valid-before-signed",
            (edition, facts) -> edition.document() == null
                    || edition.validFrom() == null
                    || !edition.validFrom().isBefore(edition.document().date())),
    /** IV.2.c: it makes the general criteria concrete. */
    AT_LEAST_ONE_CRITERION("/criteria", "criteria-none", (edition, facts) -> !edition.criteria()
            .isEmpty()),
    /** The unit is there on the first day. */
    UNIT_ALIVE("/validFrom", "criteria-unit-not-alive", (edition, facts) -> facts.unitAlive());

    private final String pointer;
    private final String code;
    private final BiPredicate<CriteriaEdition, Facts> holds;

    IssueRule(String pointer, String code, BiPredicate<CriteriaEdition, Facts> holds) {
        this.pointer = pointer;
        this.code = code;
        this.holds = holds;
    }

    /**
     * What lies outside the edition.
     *
     * @param unitAlive whether the unit exists on the first day; true while the edition does not say it
     */
    record Facts(LocalDate today, boolean unitAlive) {}

    /** Names every broken rule at once. */
    static void check(CriteriaEdition edition, Facts facts) {
        ProblemException problem = new ProblemException(CriteriaProblem.CRITERIA_INCOMPLETE);
        for (IssueRule rule : values()) {
            if (!rule.holds.test(edition, facts)) {
                problem.at(rule.pointer, rule.code, facts.today());
            }
        }
        if (!problem.faults().isEmpty()) {
            throw problem;
        }
    }
}
