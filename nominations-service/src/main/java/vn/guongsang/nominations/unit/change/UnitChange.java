package vn.guongsang.nominations.unit.change;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.kit.problem.ProblemException;
import vn.guongsang.nominations.StateProblem;
import vn.guongsang.nominations.unit.reform.UnitChangeItem;

/** A dated set of changes of units. */
@Entity
class UnitChange {

    @Id
    private UUID id;

    private long version;

    @Enumerated(EnumType.STRING)
    private UnitChangeStatus status;

    private String title;
    private String documentNumber;
    private LocalDate documentDate;
    private String documentUrl;
    private LocalDate effectiveOn;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<UnitChangeItem> items;

    private Instant createdAt;
    private Instant committedAt;

    /** For Hibernate. */
    protected UnitChange() {}

    UnitChange(UUID id, NewUnitChange given, Instant at) {
        this.id = id;
        version = 1;
        status = UnitChangeStatus.DRAFT;
        createdAt = at;
        take(given);
    }

    void edit(NewUnitChange given) {
        become(UnitChangeAction.EDIT);
        take(given);
    }

    void commit(Instant at) {
        become(UnitChangeAction.COMMIT);
        committedAt = at;
    }

    void discard() {
        become(UnitChangeAction.DISCARD);
    }

    /** Refuses an action that the present state does not allow. */
    void requireAllowed(UnitChangeAction action, Actor actor) {
        if (action.next(status) == null) {
            throw new ProblemException(StateProblem.ILLEGAL_TRANSITION, action.path(), status)
                    .with("state", status)
                    .with("allowedActions", UnitChangeAction.allowed(status, actor));
        }
    }

    /** Refuses the dry run of what has been done or given up. */
    UnitChange requireDraft() {
        if (status != UnitChangeStatus.DRAFT) {
            throw new ProblemException(StateProblem.ILLEGAL_TRANSITION, "impact", status).with("state", status);
        }
        return this;
    }

    /** The units that are there already and that it changes. */
    List<UUID> unitIds() {
        return items.stream()
                .flatMap(item -> item.unitIds().stream())
                .distinct()
                .toList();
    }

    private void become(UnitChangeAction action) {
        status = action.next(status);
        version++;
    }

    private void take(NewUnitChange given) {
        title = given.title().strip();
        documentNumber = given.document().number();
        documentDate = given.document().date();
        documentUrl = given.document().url();
        effectiveOn = given.effectiveOn();
        items = List.copyOf(given.items());
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    UnitChangeStatus status() {
        return status;
    }

    String title() {
        return title;
    }

    LegalDocument document() {
        return new LegalDocument(documentNumber, documentDate, documentUrl);
    }

    LocalDate effectiveOn() {
        return effectiveOn;
    }

    List<UnitChangeItem> items() {
        return items;
    }

    Instant createdAt() {
        return createdAt;
    }

    Instant committedAt() {
        return committedAt;
    }
}
