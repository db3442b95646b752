package vn.guongsang.reporting.inspection.visit;

import java.util.function.Predicate;
import vn.guongsang.kit.problem.ProblemException;
import vn.guongsang.reporting.inspection.InspectionProblem;

/** What a plan or the minutes of a visit must fulfil, one rule a constant (plan IV.5.a). */
enum VisitRule {
    /** Visits rest on a programme that has been issued. */
    ISSUED("", "programme-not-issued", g -> g.issued),
    /** A programme is one of its year. */
    IN_THE_YEAR("plannedOn", "not-in-year", g -> g.inYear),
    /** The team is one of the programme. */
    OWN_TEAM("teamId", "team-not-of-programme", g -> g.teamKnown),
    /** The unit exists on the day planned, and is seen. */
    UNIT_OF_THE_DAY("unitId", "unit-not-in-force", g -> g.unitInForce),
    /** A unit inspects what lies below it (plan V.1.đ), never itself. */
    BELOW_THE_ISSUER("unitId", "unit-not-below", g -> g.belowIssuer),
    /** Nobody in the team belongs to the unit, to its predecessors or successors. */
    NOBODY_AT_HOME("teamId", "member-of-unit", g -> g.nobodyAtHome);

    private final String field;
    private final String code;
    private final Predicate<Case> holds;

    VisitRule(String field, String code, Predicate<Case> holds) {
        this.field = field;
        this.code = code;
        this.holds = holds;
    }

    /** Names every broken rule at once. */
    static void check(Case given) {
        ProblemException problem = new ProblemException(InspectionProblem.INSPECTION_VISIT_INVALID);
        for (VisitRule rule : values()) {
            if (!rule.holds.test(given)) {
                problem.at(rule.field.isEmpty() ? "" : "/" + rule.field, rule.code);
            }
        }
        if (!problem.faults().isEmpty()) {
            throw problem;
        }
    }

    /** What is known of a plan. */
    record Case(
            boolean issued,
            boolean inYear,
            boolean teamKnown,
            boolean unitInForce,
            boolean belowIssuer,
            boolean nobodyAtHome) {}
}
