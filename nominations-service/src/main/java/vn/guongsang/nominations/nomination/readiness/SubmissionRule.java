package vn.guongsang.nominations.nomination.readiness;

import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import vn.guongsang.kit.problem.ProblemException;
import vn.guongsang.nominations.criteria.applicable.Yardstick;
import vn.guongsang.nominations.nomination.dossier.Justification;
import vn.guongsang.nominations.nomination.yardstick.YardstickRule;
import vn.guongsang.nominations.recognition.NewProfile;

/** What a nomination needs before it can be submitted, one rule a constant; what the criteria demand: {@link YardstickRule}. */
public enum SubmissionRule {
    /** A title, so that it can be publicised. */
    HEADLINE_PRESENT("headline", "/headline", n -> n.profile().headline() != null),
    /** A summary, so that it can be publicised. */
    SUMMARY_PRESENT("summary", "/summary", n -> n.profile().summary() != null),
    /** A criterion is justified once. */
    NO_CRITERION_TWICE(
            "criterion-once",
            "/justifications",
            n -> justified(n).size() == n.dossier().justifications().size()),
    /** IV.3: a justification says something. */
    JUSTIFICATIONS_LONG_ENOUGH("justification-length", "/justifications", n -> n.dossier().justifications().stream()
            .allMatch(j -> j.text().strip().length() >= 30)),
    /** IV.3, objective and truthful: each claim has a source. */
    EVIDENCE_FOR_EACH("evidence-for-each", "/justifications", n -> n.dossier().justifications().stream()
            .noneMatch(j -> j.evidence().isEmpty()));

    private final String code;
    private final String pointer;
    private final Predicate<Told> holds;

    SubmissionRule(String code, String pointer, Predicate<Told> holds) {
        this.code = code;
        this.pointer = pointer;
        this.holds = holds;
    }

    /** What a nomination says. */
    private record Told(NewProfile profile, YardstickRule.Dossier dossier) {}

    /** Names every broken rule at once, those of the criteria included. */
    public static void check(NewProfile profile, YardstickRule.Dossier dossier, Yardstick yardstick) {
        Told told = new Told(profile, dossier);
        ProblemException problem = new ProblemException(NominationProblem.SUBMISSION_INCOMPLETE);
        for (SubmissionRule rule : values()) {
            if (!rule.holds.test(told)) {
                problem.at(rule.pointer, "submission-" + rule.code);
            }
        }
        YardstickRule.check(dossier, yardstick, problem);
        if (!problem.faults().isEmpty()) {
            throw problem;
        }
    }

    private static Set<String> justified(Told told) {
        return told.dossier().justifications().stream()
                .map(Justification::criterion)
                .collect(Collectors.toSet());
    }
}
