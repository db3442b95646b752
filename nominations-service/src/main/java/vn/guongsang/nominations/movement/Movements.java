package vn.guongsang.nominations.movement;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.kit.history.History;
import vn.guongsang.kit.text.Labels;
import vn.guongsang.nominations.unit.UnitAccess;

/** Stores movements; a draft is seen within the launching unit only, the others by everybody who reads movements. */
@ApplicationScoped
public class Movements implements PanacheRepositoryBase<Movement, UUID> {

    private final UnitAccess access;
    private final History history;
    private final Labels labels;

    Movements(UnitAccess access, History history, Labels labels) {
        this.access = access;
        this.history = history;
        this.labels = labels;
    }

    /** A movement that the actor may change, locked. */
    Optional<Movement> forChange(UUID id, Actor actor) {
        return Optional.ofNullable(findById(id, LockModeType.PESSIMISTIC_WRITE))
                .filter(movement -> access.covers(movement.content().unitId(), actor));
    }

    /** A movement as the actor sees it. */
    public Optional<MovementView> view(UUID id, Actor actor) {
        return findByIdOptional(id)
                .filter(movement -> movement.status() != MovementStatus.DRAFT
                        || access.covers(movement.content().unitId(), actor))
                .map(movement -> view(movement, actor));
    }

    MovementView view(Movement movement, Actor actor) {
        boolean own = access.covers(movement.content().unitId(), actor);
        return MovementView.of(
                movement,
                labels.of("movement-status", movement.status()),
                own ? MovementAction.allowed(movement.status(), actor) : List.of(),
                own ? history.of(movement.id()) : List.of());
    }
}
