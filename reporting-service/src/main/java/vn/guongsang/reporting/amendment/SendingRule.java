package vn.guongsang.reporting.amendment;

import java.time.LocalDate;
import java.util.function.BiPredicate;
import vn.guongsang.kit.problem.ProblemException;
import vn.guongsang.reporting.amendment.content.AmendmentKind;
import vn.guongsang.reporting.amendment.content.NewAmendment;
import vn.guongsang.reporting.amendment.step.AmendmentProblem;

/** What a request needs before it is sent, one rule a constant (plan V.2). */
enum SendingRule {
    /** "khó khăn, vướng mắc". */
    SITUATION_TOLD("/situation", "amendment-situation-missing", (request, today) -> isWritten(request.situation())),
    /** "cần điều chỉnh, bổ sung Kế hoạch": what in its place. */
    PROPOSAL_TOLD(
            "/proposal",
            "amendment-proposal-missing",
            (request, today) -> request.kind() == AmendmentKind.DIFFICULTY || isWritten(request.proposal())),
    /** And where in the plan. */
    CLAUSE_NAMED(
            "/clauseKey",
            "amendment-clause-missing",
            (request, today) -> request.kind() == AmendmentKind.DIFFICULTY || request.clauseKey() != null),
    /** What has not been signed yet cannot be sent. */
    SIGNED_BY_TODAY(
            "/document/date",
            "not-after-today",
            (request, today) ->
                    request.document() == null || !request.document().date().isAfter(today));

    private final String pointer;
    private final String code;
    private final BiPredicate<NewAmendment, LocalDate> holds;

    SendingRule(String pointer, String code, BiPredicate<NewAmendment, LocalDate> holds) {
        this.pointer = pointer;
        this.code = code;
        this.holds = holds;
    }

    /** Names every broken rule at once. */
    static void check(NewAmendment request, LocalDate today) {
        ProblemException problem = new ProblemException(AmendmentProblem.AMENDMENT_INCOMPLETE);
        for (SendingRule rule : values()) {
            if (!rule.holds.test(request, today)) {
                problem.at(rule.pointer, rule.code, today);
            }
        }
        if (!problem.faults().isEmpty()) {
            throw problem;
        }
    }

    private static boolean isWritten(String text) {
        return text != null && !text.isBlank();
    }
}
