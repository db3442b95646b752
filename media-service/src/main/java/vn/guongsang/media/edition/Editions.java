package vn.guongsang.media.edition;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import vn.guongsang.media.edition.step.EditionScope;

/** Stores editions. Whoever changes one, or whom it holds, locks it first. */
@ApplicationScoped
class Editions implements PanacheRepositoryBase<Edition, UUID> {

    /** An edition, locked. */
    Optional<Edition> locked(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** An edition that is there for an actor. */
    Optional<Edition> find(UUID id, EditionScope scope) {
        return findByIdOptional(id).filter(edition -> scope.holds(edition.status()));
    }
}
