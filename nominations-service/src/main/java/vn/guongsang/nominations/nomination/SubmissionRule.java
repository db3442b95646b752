package vn.guongsang.nominations.nomination;

import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import vn.guongsang.kit.problem.ProblemException;
import vn.guongsang.nominations.nomination.dossier.Justification;

/** What a nomination needs before it can be submitted, one rule a constant; the plan's demands stand in IV.2.b and IV.3. */
enum SubmissionRule {
    /** A title, so that it can be publicised. */
    HEADLINE_PRESENT("headline", "/headline", (n, criteria) -> n.headline() != null),
    /** A summary, so that it can be publicised. */
    SUMMARY_PRESENT("summary", "/summary", (n, criteria) -> n.summary() != null),
    /** IV.2.b: all general criteria bind everyone. */
    ALL_GENERAL_CRITERIA_JUSTIFIED(
            "all-criteria", "/justifications", (n, criteria) -> justified(n).containsAll(criteria)),
    /** A criterion is justified once. */
    NO_CRITERION_TWICE(
            "criterion-once",
            "/justifications",
            (n, criteria) -> justified(n).size() == n.justifications().size()),
    /** IV.3: a justification says something. */
    JUSTIFICATIONS_LONG_ENOUGH("justification-length", "/justifications", (n, criteria) -> n.justifications().stream()
            .allMatch(j -> j.text().strip().length() >= 30)),
    /** IV.3, objective and truthful: each claim has a source. */
    EVIDENCE_FOR_EACH("evidence-for-each", "/justifications", (n, criteria) -> n.justifications().stream()
            .noneMatch(j -> j.evidence().isEmpty()));

    private final String code;
    private final String pointer;
    private final BiPredicate<Nomination, Set<String>> holds;

    SubmissionRule(String code, String pointer, BiPredicate<Nomination, Set<String>> holds) {
        this.code = code;
        this.pointer = pointer;
        this.holds = holds;
    }

    /** Names every broken rule at once. */
    static void check(Nomination nomination, List<String> generalCriteria) {
        ProblemException problem = new ProblemException(NominationProblem.SUBMISSION_INCOMPLETE);
        Set<String> criteria = Set.copyOf(generalCriteria);
        for (SubmissionRule rule : values()) {
            if (!rule.holds.test(nomination, criteria)) {
                problem.at(rule.pointer, "submission-" + rule.code);
            }
        }
        if (!problem.faults().isEmpty()) {
            throw problem;
        }
    }

    private static Set<String> justified(Nomination nomination) {
        return nomination.justifications().stream()
                .map(Justification::criterion)
                .collect(Collectors.toSet());
    }
}
