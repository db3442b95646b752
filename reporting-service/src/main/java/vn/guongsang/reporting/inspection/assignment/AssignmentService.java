package vn.guongsang.reporting.inspection.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.kit.audit.Audit;
import vn.guongsang.kit.history.History;
import vn.guongsang.kit.problem.KitProblem;
import vn.guongsang.kit.problem.ProblemException;
import vn.guongsang.kit.time.Ids;
import vn.guongsang.kit.time.Vietnam;
import vn.guongsang.kit.web.IfMatch;
import vn.guongsang.reporting.inspection.InspectionProblem;
import vn.guongsang.reporting.unit.Units;

/** Puts members of the Council in charge of units; the district board and units only read. */
@ApplicationScoped
public class AssignmentService {

    private final Assignments assignments;
    private final Units units;
    private final History history;
    private final Audit audit;

    AssignmentService(Assignments assignments, Units units, History history, Audit audit) {
        this.assignments = assignments;
        this.units = units;
        this.history = history;
        this.audit = audit;
    }

    /** Puts a member in charge; the same member has a unit once at a time. */
    @Transactional
    public AssignmentView add(NewAssignment given, Actor actor, Instant at) {
        ProblemException problem = new ProblemException(InspectionProblem.COUNCIL_ASSIGNMENT_INVALID);
        if (given.documentDate().isAfter(Vietnam.dateOf(at))) {
            problem.at("/documentDate", "not-in-future");
        }
        if (given.validTo() != null && given.validTo().isBefore(given.validFrom())) {
            problem.at("/validTo", "ends-before-start");
        }
        if (!units.find(given.unitId(), given.validFrom(), actor.scope())
                .map(unit -> unit.existsOn(given.validFrom()))
                .orElse(false)) {
            problem.at("/unitId", "unit-not-in-force");
        }
        if (problem.faults().isEmpty() && assignments.overlaps(given)) {
            problem.at("/validFrom", "assigned-already");
        }
        if (!problem.faults().isEmpty()) {
            throw problem;
        }
        UUID id = Ids.next();
        assignments.insert(id, given, at);
        tell(id, new History.Step(1, "assignment", null, "ASSIGNED", null), actor, at);
        return assignments.view(id, actor).orElseThrow();
    }

    /** Sets or moves its last day. */
    @Transactional
    public AssignmentView end(UUID id, IfMatch expected, AssignmentEnd given, Actor actor, Instant at) {
        AssignmentView before =
                assignments.locked(id, actor).orElseThrow(() -> new ProblemException(KitProblem.NOT_FOUND));
        expected.requireVersion(before.version());
        if (given.validTo().isBefore(before.validFrom())
                || before.validTo() != null && given.validTo().isAfter(before.validTo())) {
            throw new ProblemException(InspectionProblem.COUNCIL_ASSIGNMENT_INVALID)
                    .at("/validTo", "only-earlier-end", before.validFrom());
        }
        assignments.end(id, given.validTo());
        tell(id, new History.Step(before.version() + 1, "end", "ASSIGNED", "ENDED", given.reason()), actor, at);
        return assignments.view(id, actor).orElseThrow();
    }

    private void tell(UUID id, History.Step step, Actor actor, Instant at) {
        history.add(id, step, actor, at);
        audit.record("council-assignment", id, step.action(), actor, step.reason(), List.of("validTo"), at);
    }
}
