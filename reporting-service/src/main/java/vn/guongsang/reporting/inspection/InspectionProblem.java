package vn.guongsang.reporting.inspection;

import vn.guongsang.kit.problem.ProblemType;

/** What can stand against what is written of inspections. */
public enum InspectionProblem implements ProblemType {
    /** The body has a programme for that year. */
    INSPECTION_PROGRAMME_EXISTS(409),
    /** The programme cannot be issued, closed or used like this. */
    INSPECTION_PROGRAMME_INVALID(422),
    /** A team without exactly one head, or with somebody twice. */
    INSPECTION_TEAM_INVALID(422),
    /** The days or the period of an assignment do not fit. */
    COUNCIL_ASSIGNMENT_INVALID(422),
    /** The unit, the team or the days of a visit do not fit. */
    INSPECTION_VISIT_INVALID(422),
    /** Findings are written between the visit and its conclusion. */
    INSPECTION_VISIT_NOT_HELD(409),
    /** A deadline does not fit. */
    INSPECTION_DEADLINE_INVALID(422),
    /** Nobody inspects their own unit. */
    INSPECTION_OWN_UNIT(403);

    private final int status;

    InspectionProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
