package vn.guongsang.reporting.inspection.visit;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import vn.guongsang.kit.event.Aggregate;
import vn.guongsang.kit.problem.ProblemException;
import vn.guongsang.reporting.StateProblem;
import vn.guongsang.reporting.inspection.visit.form.NewVisit;
import vn.guongsang.reporting.inspection.visit.form.VisitConclusion;
import vn.guongsang.reporting.inspection.visit.form.VisitForm;
import vn.guongsang.reporting.inspection.visit.form.VisitMinutes;
import vn.guongsang.reporting.inspection.visit.step.VisitAction;
import vn.guongsang.reporting.inspection.visit.step.VisitPart;
import vn.guongsang.reporting.inspection.visit.step.VisitStatus;

/** One visit of a team to a unit. */
@Entity
@Table(name = "inspection_visit")
class Visit extends Aggregate {

    @Enumerated(EnumType.STRING)
    private VisitStatus status;

    private UUID programmeId;
    private UUID teamId;
    private UUID unitId;

    @Enumerated(EnumType.STRING)
    private VisitForm form;

    private LocalDate plannedOn;
    private LocalDate visitedOn;
    private String minutesNumber;
    private LocalDate minutesDate;
    private String conclusion;
    private String conclusionNumber;
    private LocalDate conclusionDate;
    private Instant createdAt;

    /** For Hibernate. */
    protected Visit() {}

    Visit(UUID id, UUID programme, NewVisit given, Instant at) {
        super(id);
        status = VisitStatus.PLANNED;
        programmeId = programme;
        createdAt = at;
        take(given);
    }

    void edit(NewVisit given) {
        become(VisitAction.EDIT);
        take(given);
    }

    void hold(VisitMinutes given) {
        become(VisitAction.HOLDING);
        visitedOn = given.visitedOn();
        minutesNumber = given.minutesNumber();
        minutesDate = given.minutesDate();
    }

    void conclude(VisitConclusion given) {
        become(VisitAction.CONCLUSION);
        conclusion = given.text();
        conclusionNumber = given.documentNumber();
        conclusionDate = given.documentDate();
    }

    void cancel() {
        become(VisitAction.CANCELLATION);
    }

    /** Refuses an action that the present state does not allow. */
    void requireAllowed(VisitAction action, Set<VisitPart> parts) {
        if (action.next(status) == null) {
            throw new ProblemException(StateProblem.ILLEGAL_TRANSITION, action.path(), status)
                    .with("state", status)
                    .with("allowedActions", VisitAction.allowed(status, parts));
        }
    }

    private void become(VisitAction action) {
        status = action.next(status);
        nextVersion();
    }

    private void take(NewVisit given) {
        teamId = given.teamId();
        unitId = given.unitId();
        form = given.form();
        plannedOn = given.plannedOn();
    }

    VisitStatus status() {
        return status;
    }

    UUID programmeId() {
        return programmeId;
    }

    UUID unitId() {
        return unitId;
    }

    LocalDate visitedOn() {
        return visitedOn;
    }
}
