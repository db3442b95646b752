package vn.guongsang.nominations.movement;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.kit.problem.ProblemException;
import vn.guongsang.nominations.codelist.CodeLists;
import vn.guongsang.nominations.codelist.CodeView;
import vn.guongsang.nominations.movement.registration.Invitations;
import vn.guongsang.nominations.unit.UnitAccess;

/** Checks that the dates of a movement follow each other and that what it names is there. */
@ApplicationScoped
class MovementCheck {

    private final UnitAccess access;
    private final Invitations invitations;
    private final CodeLists lists;

    MovementCheck(UnitAccess access, Invitations invitations, CodeLists lists) {
        this.access = access;
        this.invitations = invitations;
        this.lists = lists;
    }

    /**
     * Checks what is written into a movement.
     *
     * @throws ProblemException 422 naming everything that is wrong
     */
    void require(NewMovement given, Actor actor, LocalDate today) {
        access.requireWithin(given.unitId(), actor, "/unitId");
        ProblemException problem = new ProblemException(MovementProblem.MOVEMENT_INVALID);
        if (given.document().date().isAfter(today)) {
            problem.at("/document/date", "not-after-today", today);
        }
        if (given.registerBy().isBefore(given.startsOn())) {
            problem.at("/registerBy", "not-before", given.startsOn());
        }
        if (given.endsOn().isBefore(given.registerBy())) {
            problem.at("/endsOn", "not-before", given.registerBy());
        }
        requireSectors(given, problem, today);
        invitations
                .outside(given.unitId(), given.targetUnits())
                .forEach(
                        unit -> problem.at("/targetUnits/" + given.targetUnits().indexOf(unit), "target-not-below"));
        if (!problem.faults().isEmpty()) {
            throw problem;
        }
    }

    /** Refuses to launch what nobody can register for any more. */
    void requireOpen(NewMovement given, LocalDate today) {
        if (given.registerBy().isBefore(today)) {
            throw new ProblemException(MovementProblem.MOVEMENT_INVALID).at("/registerBy", "not-before", today);
        }
    }

    private void requireSectors(NewMovement given, ProblemException problem, LocalDate today) {
        List<String> known =
                lists.sectors(today, Locale.ROOT).stream().map(CodeView::code).toList();
        for (int i = 0; i < given.sectors().size(); i++) {
            if (!known.contains(given.sectors().get(i))) {
                problem.with(
                        new ProblemException.Fault("/sectors/" + i, null, "sector-unknown", List.of(), null, known));
            }
        }
    }
}
