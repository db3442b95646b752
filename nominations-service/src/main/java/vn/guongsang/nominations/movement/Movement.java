package vn.guongsang.nominations.movement;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.kit.event.Aggregate;
import vn.guongsang.kit.problem.ProblemException;
import vn.guongsang.model.UnitType;
import vn.guongsang.nominations.StateProblem;
import vn.guongsang.nominations.recognition.Decision;

/** An emulation movement: who is called, for what, until when. */
@Entity
class Movement extends Aggregate {

    @Enumerated(EnumType.STRING)
    private MovementStatus status;

    @Enumerated(EnumType.STRING)
    private MovementKind kind;

    private UUID unitId;
    private String title;
    private String aim;
    private String documentNumber;
    private LocalDate documentDate;
    private String documentSigner;
    private LocalDate startsOn;
    private LocalDate endsOn;
    private LocalDate registerBy;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> sectors;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> targetTypes;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<UUID> targetUnits;

    private Instant createdAt;
    private Instant launchedAt;

    /** For Hibernate. */
    protected Movement() {}

    Movement(UUID id, NewMovement given, Instant at) {
        super(id);
        status = MovementStatus.DRAFT;
        createdAt = at;
        take(given);
    }

    void edit(NewMovement given) {
        become(MovementAction.EDIT);
        take(given);
    }

    void launch(Instant at) {
        become(MovementAction.LAUNCH);
        launchedAt = at;
    }

    void close() {
        become(MovementAction.CLOSURE);
    }

    void cancel() {
        become(MovementAction.CANCELLATION);
    }

    /** Refuses an action that the present state does not allow. */
    void requireAllowed(MovementAction action, Actor actor) {
        if (action.next(status) == null) {
            throw new ProblemException(StateProblem.ILLEGAL_TRANSITION, action.path(), status)
                    .with("state", status)
                    .with("allowedActions", MovementAction.allowed(status, actor));
        }
    }

    private void become(MovementAction action) {
        status = action.next(status);
        nextVersion();
    }

    private void take(NewMovement given) {
        unitId = given.unitId();
        kind = given.kind();
        title = given.title();
        aim = given.aim();
        documentNumber = given.document().number();
        documentDate = given.document().date();
        documentSigner = given.document().signer();
        startsOn = given.startsOn();
        endsOn = given.endsOn();
        registerBy = given.registerBy();
        sectors = List.copyOf(given.sectors());
        targetTypes = given.targetTypes().stream().map(UnitType::name).toList();
        targetUnits = List.copyOf(given.targetUnits());
    }

    MovementStatus status() {
        return status;
    }

    NewMovement content() {
        return new NewMovement(
                unitId,
                kind,
                title,
                aim,
                new Decision(documentNumber, documentDate, documentSigner),
                startsOn,
                registerBy,
                endsOn,
                sectors,
                targetTypes.stream().map(UnitType::valueOf).toList(),
                targetUnits);
    }

    Instant createdAt() {
        return createdAt;
    }

    Instant launchedAt() {
        return launchedAt;
    }
}
