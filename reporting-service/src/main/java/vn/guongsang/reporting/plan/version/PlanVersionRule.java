package vn.guongsang.reporting.plan.version;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import vn.guongsang.kit.problem.ProblemException;
import vn.guongsang.reporting.plan.version.content.ClauseChange;

/** What a version needs before it can be adopted (plan V.2, last paragraph), one rule a constant. */
enum PlanVersionRule {
    /** The People's Committee amends its plan by a document. */
    DOCUMENT_NAMED(whole(
            "/documentNumber", "plan-version-document-missing", (version, facts) -> version.documentNumber() != null)),
    /** The document has a date. */
    DATE_NAMED(whole("/documentDate", "plan-version-date-missing", (version, facts) -> version.documentDate() != null)),
    /** The document says who signs it. */
    SIGNER_NAMED(whole("/signerBody", "plan-version-signer-missing", (version, facts) -> version.signerBody() != null)),
    /** What has not been signed yet cannot be adopted. */
    SIGNED_BY_TODAY(whole(
            "/documentDate",
            "not-after-today",
            (version, facts) ->
                    version.documentDate() == null || !version.documentDate().isAfter(facts.today()))),
    /** It says from when it holds. */
    EFFECT_STATED(whole(
            "/effectiveFrom", "plan-version-effect-missing", (version, facts) -> version.effectiveFrom() != null)),
    /** It holds from a day after the former version began: versions follow one another. */
    LATER_THAN_FORMER(whole(
            "/effectiveFrom",
            "plan-version-not-later",
            (version, facts) ->
                    version.effectiveFrom() == null || version.effectiveFrom().isAfter(facts.formerFrom()))),
    /** It does not hold before it was signed. */
    NOT_BEFORE_SIGNED(whole(
            "/effectiveFrom",
            "plan-version-before-signed",
            (version, facts) -> version.effectiveFrom() == null
                    || version.documentDate() == null
                    || !version.effectiveFrom().isBefore(version.documentDate()))),
    /** It changes something. */
    CHANGES_SOMETHING(whole("/changes", "plan-version-empty", (version, facts) -> !version.changes()
            .isEmpty())),
    /** Each clause is changed once. */
    EACH_CLAUSE_ONCE(each("key", "plan-clause-twice", (change, facts) -> facts.occurrences(change.key()) == 1)),
    /** What is added or replaced has a text. */
    TEXT_GIVEN(each(
            "text",
            "plan-clause-text-missing",
            (change, facts) -> change.kind() == ClauseChange.Kind.REPEALED || change.text() != null)),
    /** What is added or replaced says where it stands. */
    SECTION_GIVEN(each(
            "section",
            "plan-clause-section-missing",
            (change, facts) -> change.kind() == ClauseChange.Kind.REPEALED || change.section() != null)),
    /** Only what holds can be replaced or repealed. */
    CLAUSE_KNOWN(each(
            "key",
            "plan-clause-unknown",
            (change, facts) ->
                    change.kind() == ClauseChange.Kind.ADDED || facts.inForce().contains(change.key()))),
    /** A key names one clause for good. */
    KEY_NEW(each(
            "key",
            "plan-clause-exists",
            (change, facts) -> change.kind() != ClauseChange.Kind.ADDED
                    || !facts.everUsed().contains(change.key()))),
    /** A clause stands after one that holds. */
    PLACE_KNOWN(each(
            "after",
            "plan-clause-unknown",
            (change, facts) -> change.after() == null || facts.inForce().contains(change.after())));

    private final Check check;

    PlanVersionRule(Check check) {
        this.check = check;
    }

    /**
     * What the rules look at beside the version.
     *
     * @param formerFrom first day of the version before
     * @param inForce keys of the clauses that hold when the version begins
     * @param everUsed keys of all clauses that there have been
     */
    record Facts(
            LocalDate today,
            LocalDate formerFrom,
            Set<String> inForce,
            Set<String> everUsed,
            List<ClauseChange> changes) {

        long occurrences(String key) {
            return changes.stream().filter(change -> change.key().equals(key)).count();
        }
    }

    /** One rule applied to a version. */
    @FunctionalInterface
    private interface Check {
        void apply(PlanVersion version, Facts facts, ProblemException problem);
    }

    /** Names every broken rule at once. */
    static void check(PlanVersion version, Facts facts) {
        ProblemException problem = new ProblemException(PlanVersionProblem.PLAN_VERSION_INCOMPLETE);
        for (PlanVersionRule rule : values()) {
            rule.check.apply(version, facts, problem);
        }
        if (!problem.faults().isEmpty()) {
            throw problem;
        }
    }

    private static Check whole(String pointer, String code, BiPredicate<PlanVersion, Facts> holds) {
        return (version, facts, problem) -> {
            if (!holds.test(version, facts)) {
                problem.at(pointer, code, code.equals("not-after-today") ? facts.today() : facts.formerFrom());
            }
        };
    }

    private static Check each(String member, String code, BiPredicate<ClauseChange, Facts> holds) {
        return (version, facts, problem) -> {
            for (int i = 0; i < version.changes().size(); i++) {
                ClauseChange change = version.changes().get(i);
                if (!holds.test(change, facts)) {
                    problem.at("/changes/" + i + "/" + member, code, change.key());
                }
            }
        };
    }
}
