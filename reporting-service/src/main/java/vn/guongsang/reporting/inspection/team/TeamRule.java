package vn.guongsang.reporting.inspection.team;

import java.time.LocalDate;
import java.util.function.Predicate;
import vn.guongsang.kit.problem.ProblemException;
import vn.guongsang.reporting.inspection.InspectionProblem;

/** What a team must fulfil, one rule a constant. */
enum TeamRule {
    /** A team has one head. */
    ONE_HEAD(
            "members",
            "one-head",
            given -> given.members().stream()
                            .filter(member -> member.role() == TeamMember.Role.HEAD)
                            .count()
                    == 1),
    /** Nobody is in a team twice. */
    EACH_ONCE(
            "members",
            "member-twice",
            given -> given.members().stream()
                            .map(TeamMember::accountId)
                            .distinct()
                            .count()
                    == given.members().size());

    private final String field;
    private final String code;
    private final Predicate<NewTeam> holds;

    TeamRule(String field, String code, Predicate<NewTeam> holds) {
        this.field = field;
        this.code = code;
        this.holds = holds;
    }

    /** Names every broken rule at once. */
    static void check(NewTeam given, LocalDate today) {
        ProblemException problem = new ProblemException(InspectionProblem.INSPECTION_TEAM_INVALID);
        for (TeamRule rule : values()) {
            if (!rule.holds.test(given)) {
                problem.at("/" + rule.field, rule.code);
            }
        }
        if (given.decisionDate().isAfter(today)) {
            problem.at("/decisionDate", "not-in-future");
        }
        if (!problem.faults().isEmpty()) {
            throw problem;
        }
    }
}
