package vn.guongsang.media.briefing;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import vn.guongsang.kit.problem.ProblemException;
import vn.guongsang.media.briefing.form.NewBriefing;
import vn.guongsang.media.briefing.form.NewEvaluation;
import vn.guongsang.media.briefing.scale.ScaleView;

/** What a briefing must fulfil, one rule a constant (plan V.1.g: periodic evaluation at press briefings). */
enum BriefingRule {
    PERIOD_IN_ORDER("periodTo", "period-order", c -> !c.given.periodTo().isBefore(c.given.periodFrom())),
    /** What has not passed cannot be judged. */
    PERIOD_PASSED("heldOn", "period-not-over", c -> !c.given.heldOn().isBefore(c.given.periodTo())),
    CHAIR_KNOWN("chairUnitId", "chair-unknown", c -> c.chairKnown),
    /** One outlet, one judgement. */
    ONCE_EACH(
            "evaluations",
            "outlet-twice",
            c -> c.given.evaluations().stream()
                            .map(NewEvaluation::outletId)
                            .distinct()
                            .count()
                    == c.given.evaluations().size());

    private final String field;
    private final String code;
    private final Predicate<Case> holds;

    BriefingRule(String field, String code, Predicate<Case> holds) {
        this.field = field;
        this.code = code;
        this.holds = holds;
    }

    /** Names every broken rule, every outlet that did not exist on the day and every score off the scale, at once. */
    static void check(Case current) {
        ProblemException problem = new ProblemException(BriefingProblem.BRIEFING_INVALID);
        for (BriefingRule rule : values()) {
            if (!rule.holds.test(current)) {
                problem.at("/" + rule.field, rule.code);
            }
        }
        List<NewEvaluation> evaluations = current.given.evaluations();
        for (int i = 0; i < evaluations.size(); i++) {
            check(evaluations.get(i), "/evaluations/" + i, current, problem);
        }
        if (!problem.faults().isEmpty()) {
            throw problem;
        }
    }

    private static void check(NewEvaluation evaluation, String pointer, Case current, ProblemException problem) {
        if (!current.outlets.contains(evaluation.outletId())) {
            problem.at(pointer + "/outletId", "outlet-not-there");
        }
        ScaleView scale = current.scale;
        if (!scale.holds(evaluation.score())) {
            problem.at(pointer + "/score", "score-off-scale", scale.lowest(), scale.highest(), scale.step());
        }
    }

    /**
     * What is to be written, and what it refers to.
     *
     * @param outlets those of the evaluations that exist on the day
     */
    record Case(NewBriefing given, boolean chairKnown, Set<UUID> outlets, ScaleView scale) {}
}
