package vn.guongsang.reporting.inspection.programme;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import vn.guongsang.kit.event.Aggregate;
import vn.guongsang.kit.problem.ProblemException;
import vn.guongsang.reporting.StateProblem;
import vn.guongsang.reporting.inspection.programme.form.Issuer;
import vn.guongsang.reporting.inspection.programme.form.IssuingDocument;
import vn.guongsang.reporting.inspection.programme.form.NewProgramme;
import vn.guongsang.reporting.inspection.programme.step.ProgrammeAction;
import vn.guongsang.reporting.inspection.programme.step.ProgrammeStatus;

/** What one body inspects in one year. */
@Entity
@Table(name = "inspection_programme")
class Programme extends Aggregate {

    @Enumerated(EnumType.STRING)
    private ProgrammeStatus status;

    private int year;

    @Enumerated(EnumType.STRING)
    private Issuer issuer;

    private UUID unitId;
    private String title;
    private String content;
    private String documentNumber;
    private LocalDate documentDate;
    private Instant createdAt;

    /** For Hibernate. */
    protected Programme() {}

    Programme(UUID id, NewProgramme given, UUID unit, Instant at) {
        super(id);
        status = ProgrammeStatus.DRAFT;
        createdAt = at;
        take(given, unit);
    }

    void edit(NewProgramme given, UUID unit) {
        become(ProgrammeAction.EDIT);
        take(given, unit);
    }

    void issue(IssuingDocument given) {
        become(ProgrammeAction.ISSUANCE);
        documentNumber = given.documentNumber();
        documentDate = given.documentDate();
    }

    void close() {
        become(ProgrammeAction.CLOSING);
    }

    /** Refuses an action that the present state does not allow. */
    void requireAllowed(ProgrammeAction action) {
        if (action.next(status) == null) {
            throw new ProblemException(StateProblem.ILLEGAL_TRANSITION, action.path(), status)
                    .with("state", status)
                    .with("allowedActions", ProgrammeAction.allowed(status, true));
        }
    }

    private void become(ProgrammeAction action) {
        status = action.next(status);
        nextVersion();
    }

    private void take(NewProgramme given, UUID unit) {
        issuer = given.issuer();
        unitId = unit;
        year = given.year();
        title = given.title();
        content = given.content();
    }

    ProgrammeStatus status() {
        return status;
    }
}
