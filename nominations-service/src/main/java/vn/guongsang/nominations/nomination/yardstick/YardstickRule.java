package vn.guongsang.nominations.nomination.yardstick;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import vn.guongsang.kit.problem.ProblemException;
import vn.guongsang.kit.problem.ProblemException.Fault;
import vn.guongsang.model.SubjectType;
import vn.guongsang.nominations.criteria.applicable.Yardstick;
import vn.guongsang.nominations.criteria.content.Criterion;
import vn.guongsang.nominations.nomination.dossier.Justification;

/** What the criteria demand of a dossier before it can be submitted, one rule a constant (plan IV.2.b, IV.2.c, IV.3). */
public enum YardstickRule {
    /** IV.2.b: all general criteria bind everyone. */
    ALL_GENERAL_CRITERIA_JUSTIFIED("submission-all-criteria", (dossier, yardstick) -> yardstick.general().stream()
            .filter(code -> !dossier.justified().contains(code))
            .toList()),
    /** IV.2.c: so do those of the nominating unit that are for such a subject. */
    ALL_UNIT_CRITERIA_JUSTIFIED(
            "submission-unit-criteria", (dossier, yardstick) -> dossier.applicable(yardstick).stream()
                    .map(Criterion::code)
                    .filter(code -> !dossier.justified().contains(code))
                    .toList()),
    /** IV.3, objective and truthful: each piece of evidence that a criterion asks for is there. */
    REQUIRED_EVIDENCE_GIVEN(
            "submission-required-evidence", (dossier, yardstick) -> dossier.applicable(yardstick).stream()
                    .filter(criterion -> dossier.justified().contains(criterion.code())
                            && dossier.evidenceFor(criterion.code())
                                    < criterion.evidenceRequired().size())
                    .map(Criterion::code)
                    .toList()),
    /** A criterion that does not count is not justified. */
    NO_UNKNOWN_CRITERION("submission-criterion-unknown", (dossier, yardstick) -> dossier.justified().stream()
            .filter(code -> !yardstick.codes().contains(code))
            .sorted()
            .toList());

    private final String code;
    private final BiFunction<Dossier, Yardstick, List<String>> offenders;

    YardstickRule(String code, BiFunction<Dossier, Yardstick, List<String>> offenders) {
        this.code = code;
        this.offenders = offenders;
    }

    /** What the criteria look at in a nomination. */
    public record Dossier(String sector, SubjectType subjectType, List<Justification> justifications) {

        private Set<String> justified() {
            return justifications.stream().map(Justification::criterion).collect(Collectors.toSet());
        }

        private int evidenceFor(String code) {
            Map<String, Integer> pieces = justifications.stream()
                    .collect(Collectors.toMap(
                            Justification::criterion, j -> j.evidence().size(), Math::max));
            return pieces.getOrDefault(code, 0);
        }

        private List<Criterion> applicable(Yardstick yardstick) {
            return yardstick.own(sector, subjectType);
        }
    }

    /** Adds every broken rule to the problem, naming the criteria that it is about and all that may be justified. */
    public static void check(Dossier dossier, Yardstick yardstick, ProblemException problem) {
        for (YardstickRule rule : values()) {
            List<String> offending = rule.offenders.apply(dossier, yardstick);
            if (!offending.isEmpty()) {
                problem.with(new Fault(
                        "/justifications",
                        null,
                        rule.code,
                        List.of(String.join(", ", offending)),
                        null,
                        List.copyOf(yardstick.codes())));
            }
        }
    }
}
