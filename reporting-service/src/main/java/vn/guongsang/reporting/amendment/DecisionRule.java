package vn.guongsang.reporting.amendment;

import java.time.LocalDate;
import vn.guongsang.kit.problem.ProblemException;
import vn.guongsang.reporting.amendment.content.AmendmentVerdict.Outcome;
import vn.guongsang.reporting.amendment.step.AmendmentProblem;
import vn.guongsang.reporting.amendment.step.NewDecision;

/** What a decision needs, one rule a constant. */
enum DecisionRule {
    /** A decision has been signed. */
    SIGNED_BY_TODAY("/document/date", "not-after-today") {
        @Override
        boolean holds(NewDecision decision, Known known) {
            return !decision.document().date().isAfter(known.today());
        }
    },
    /** Accepted means that the plan was changed: it led to a version. */
    ACCEPTED_BY_VERSION("/planVersionId", "amendment-version-unknown") {
        @Override
        boolean holds(NewDecision decision, Known known) {
            return decision.outcome() == Outcome.REFUSED || known.versionAdopted();
        }
    },
    /** A refusal led to none. */
    REFUSED_WITHOUT_VERSION("/planVersionId", "amendment-version-of-refusal") {
        @Override
        boolean holds(NewDecision decision, Known known) {
            return decision.outcome() == Outcome.ACCEPTED || decision.planVersionId() == null;
        }
    },
    /** Whoever is refused may know why. */
    REFUSED_WITH_REASON("/reason", "amendment-reason-missing") {
        @Override
        boolean holds(NewDecision decision, Known known) {
            return decision.outcome() == Outcome.ACCEPTED
                    || (decision.reason() != null && !decision.reason().isBlank());
        }
    };

    private final String pointer;
    private final String code;

    DecisionRule(String pointer, String code) {
        this.pointer = pointer;
        this.code = code;
    }

    /** What is known beside the decision. */
    record Known(LocalDate today, boolean versionAdopted) {}

    abstract boolean holds(NewDecision decision, Known known);

    /** Names every broken rule at once. */
    static void check(NewDecision decision, Known known) {
        ProblemException problem = new ProblemException(AmendmentProblem.AMENDMENT_DECISION_INVALID);
        for (DecisionRule rule : values()) {
            if (!rule.holds(decision, known)) {
                problem.at(rule.pointer, rule.code, known.today());
            }
        }
        if (!problem.faults().isEmpty()) {
            throw problem;
        }
    }
}
