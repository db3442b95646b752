package vn.guongsang.nominations.movement.registration;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.kit.event.Aggregate;

/** The answer of one unit to one movement. */
@Entity
@Table(name = "movement_registration")
class Registration extends Aggregate {

    private UUID movementId;
    private UUID unitId;

    @Enumerated(EnumType.STRING)
    private RegistrationStatus status;

    private String commitment;
    private String reason;
    private String answeredBy;
    private Instant answeredAt;

    /** For Hibernate. */
    protected Registration() {}

    void register(String what, Actor actor, Instant at) {
        become(RegistrationAction.REGISTRATION, actor, at);
        commitment = what;
        reason = null;
    }

    void decline(String why, Actor actor, Instant at) {
        become(RegistrationAction.REFUSAL, actor, at);
        commitment = null;
        reason = why;
    }

    private void become(RegistrationAction action, Actor actor, Instant at) {
        status = action.next(status);
        answeredBy = actor.id();
        answeredAt = at;
        nextVersion();
    }

    UUID movementId() {
        return movementId;
    }

    RegistrationStatus status() {
        return status;
    }

    UUID unitId() {
        return unitId;
    }

    Instant answeredAt() {
        return answeredAt;
    }
}
