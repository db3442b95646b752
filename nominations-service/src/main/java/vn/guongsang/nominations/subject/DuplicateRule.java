package vn.guongsang.nominations.subject;

import java.util.EnumSet;
import java.util.Set;
import java.util.function.Predicate;
import vn.guongsang.kit.problem.ProblemException;
import vn.guongsang.nominations.subject.step.SubjectStatus;

/** What stands against a decision on two subjects, one rule a constant; no chain is longer than one (docs/adr/0016). */
enum DuplicateRule {
    BOTH_EXIST("subject-unknown", pair -> pair.other != null),
    TWO_DIFFERENT_ONES(
            "same-subject", pair -> pair.other == null || !pair.other.id().equals(pair.subject.id())),
    /** A household and its head are two; the board nominates one of them. */
    OF_ONE_TYPE("other-subject-type", pair -> pair.other == null || pair.other.type() == pair.subject.type()),
    /** The other stands for itself; the answer names the one that stands for it. */
    OTHER_STANDS_FOR_ITSELF(
            "other-is-duplicate", pair -> pair.other == null || pair.other.status() == SubjectStatus.ACTIVE),
    /** Whoever stands for others is not merged: their merges are taken back first, so that each can be. */
    STANDS_FOR_NO_OTHER("stands-for-others", pair -> !pair.standsForOthers);

    private static final Set<DuplicateRule> APART = EnumSet.of(BOTH_EXIST, TWO_DIFFERENT_ONES, OTHER_STANDS_FOR_ITSELF);

    private final String code;
    private final Predicate<Pair> holds;

    DuplicateRule(String code, Predicate<Pair> holds) {
        this.code = code;
        this.holds = holds;
    }

    static void checkMerge(Subject subject, Subject into, boolean standsForOthers) {
        check(EnumSet.allOf(DuplicateRule.class), new Pair(subject, into, standsForOthers), "/into");
    }

    static void checkApart(Subject subject, Subject other) {
        check(APART, new Pair(subject, other, false), "/other");
    }

    private static void check(Set<DuplicateRule> rules, Pair pair, String pointer) {
        ProblemException problem = new ProblemException(SubjectProblem.DUPLICATE_DECISION_INVALID);
        rules.stream().filter(rule -> !rule.holds.test(pair)).forEach(rule -> problem.at(pointer, rule.code));
        if (!problem.faults().isEmpty()) {
            throw pair.other == null || pair.other.duplicateOf() == null
                    ? problem
                    : problem.with("duplicateOf", pair.other.duplicateOf());
        }
    }

    /** The two; the other is null when there is no such subject. */
    private record Pair(Subject subject, Subject other, boolean standsForOthers) {}
}
