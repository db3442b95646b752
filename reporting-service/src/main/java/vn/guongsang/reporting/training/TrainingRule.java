package vn.guongsang.reporting.training;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import vn.guongsang.kit.problem.ProblemException;
import vn.guongsang.reporting.training.form.AttendanceRow;
import vn.guongsang.reporting.training.form.Audience;
import vn.guongsang.reporting.training.form.NewResult;

/** What the result of a session must fulfil, one rule a constant (plan IV.6.b). */
enum TrainingRule {
    /** One that lies ahead has no figures yet. */
    NOT_AHEAD("/heldOn", "not-in-future", g -> !g.result.heldOn().isAfter(g.today)),
    /** One unit and role is counted once. */
    EACH_ONCE(
            "/attendance",
            "attended-twice",
            g -> g.result.attendance().stream()
                            .map(row -> List.of(row.unitId(), row.audience()))
                            .distinct()
                            .count()
                    == g.result.attendance().size()),
    /** Who came is who was meant; others are told as a change of the plan. */
    AS_MEANT("/attendance", "audience-not-planned", g -> g.result.attendance().stream()
            .allMatch(row -> g.meant.contains(row.audience()))),
    /** The organiser existed on the day. */
    ORGANISER_OF_THE_DAY("/heldOn", "unit-not-in-force", g -> g.inForce.contains(g.organiser));

    private final String field;
    private final String code;
    private final Predicate<Case> holds;

    TrainingRule(String field, String code, Predicate<Case> holds) {
        this.field = field;
        this.code = code;
        this.holds = holds;
    }

    /** Names every broken rule, and every unit that did not exist on the day, at once. */
    static void check(Case given) {
        ProblemException problem = new ProblemException(TrainingProblem.TRAINING_SESSION_INVALID);
        for (TrainingRule rule : values()) {
            if (!rule.holds.test(given)) {
                problem.at(rule.field, rule.code);
            }
        }
        List<AttendanceRow> rows = given.result.attendance();
        for (int i = 0; i < rows.size(); i++) {
            if (!given.inForce.contains(rows.get(i).unitId())) {
                problem.at("/attendance/" + i + "/unitId", "unit-not-in-force");
            }
        }
        if (!problem.faults().isEmpty()) {
            throw problem;
        }
    }

    /** What is to be recorded of what, on which day, and which units existed on the day of the session. */
    record Case(NewResult result, List<Audience> meant, UUID organiser, Set<UUID> inForce, LocalDate today) {}
}
