package vn.guongsang.reporting.plan.version;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.kit.problem.ProblemException;
import vn.guongsang.reporting.StateProblem;
import vn.guongsang.reporting.plan.version.content.ClauseChange;
import vn.guongsang.reporting.plan.version.content.NewPlanVersion;
import vn.guongsang.reporting.plan.version.content.PlanVersionStatus;

/** One version of a plan. */
@Entity
class PlanVersion {

    @Id
    private UUID id;

    private long version;
    private String planCode;
    private Integer number;

    @Enumerated(EnumType.STRING)
    private PlanVersionStatus status;

    private String title;
    private String documentNumber;
    private LocalDate documentDate;
    private String signerBody;
    private LocalDate effectiveFrom;
    private LocalDate effectiveTo;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<ClauseChange> changes;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> draftedBy;

    private Instant createdAt;
    private String adoptedBy;
    private Instant adoptedAt;

    /** For Hibernate. */
    protected PlanVersion() {}

    PlanVersion(UUID id, NewPlanVersion given, Actor actor, Instant at) {
        this.id = id;
        version = 1;
        status = PlanVersionStatus.DRAFT;
        planCode = given.planCode();
        createdAt = at;
        draftedBy = List.of(actor.id());
        take(given);
    }

    void edit(NewPlanVersion given, Actor actor) {
        become(PlanVersionAction.EDIT);
        if (!draftedBy.contains(actor.id())) {
            draftedBy = Stream.concat(draftedBy.stream(), Stream.of(actor.id())).toList();
        }
        take(given);
    }

    void adopt(int as, Actor actor, Instant at) {
        become(PlanVersionAction.ADOPTION);
        number = as;
        adoptedBy = actor.id();
        adoptedAt = at;
    }

    /** Ends with the given day, because the next version begins with the one after. */
    void supersede(LocalDate lastDay) {
        become(PlanVersionAction.SUPERSESSION);
        effectiveTo = lastDay;
    }

    void discard() {
        become(PlanVersionAction.DISCARD);
    }

    /** Refuses an action that the present state does not allow. */
    void requireAllowed(PlanVersionAction action, Actor actor) {
        if (action.next(status) == null) {
            throw new ProblemException(StateProblem.ILLEGAL_TRANSITION, action.path(), status)
                    .with("state", status)
                    .with("allowedActions", PlanVersionRights.allowedActions(status, draftedBy, actor));
        }
    }

    private void become(PlanVersionAction action) {
        PlanVersionStatus next = action.next(status);
        if (next == null) {
            throw new ProblemException(StateProblem.ILLEGAL_TRANSITION, action.path(), status).with("state", status);
        }
        status = next;
        version++;
    }

    private void take(NewPlanVersion given) {
        title = given.title();
        documentNumber = given.documentNumber();
        documentDate = given.documentDate();
        signerBody = given.signerBody();
        effectiveFrom = given.effectiveFrom();
        changes = List.copyOf(given.changes());
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    String planCode() {
        return planCode;
    }

    Integer number() {
        return number;
    }

    PlanVersionStatus status() {
        return status;
    }

    String title() {
        return title;
    }

    String documentNumber() {
        return documentNumber;
    }

    LocalDate documentDate() {
        return documentDate;
    }

    String signerBody() {
        return signerBody;
    }

    LocalDate effectiveFrom() {
        return effectiveFrom;
    }

    LocalDate effectiveTo() {
        return effectiveTo;
    }

    List<ClauseChange> changes() {
        return changes;
    }

    List<String> draftedBy() {
        return draftedBy;
    }

    Instant createdAt() {
        return createdAt;
    }

    String adoptedBy() {
        return adoptedBy;
    }

    Instant adoptedAt() {
        return adoptedAt;
    }
}
