package vn.guongsang.nominations.exemplar;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import vn.guongsang.kit.actor.UnitScope;
import vn.guongsang.kit.sql.Sql;
import vn.guongsang.nominations.exemplar.step.ExemplarState;

/** Stores exemplars; reads stay within the scope of the reader. */
@ApplicationScoped
public class Exemplars implements PanacheRepositoryBase<Exemplar, UUID> {

    private final DataSource database;

    Exemplars(DataSource database) {
        this.database = database;
    }

    /** The exemplar of a subject, locked; two first recognitions of one subject wait for each other. */
    Optional<Exemplar> ofSubjectForChange(UUID subject) {
        Sql.of("SELECT 1 AS locked FROM pg_advisory_xact_lock(hashtextextended(:subject, 0))")
                .bind("subject", "exemplar of " + subject)
                .list(database, row -> row.number("locked"));
        return find("subjectId", subject)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    /** An exemplar within a scope, locked. */
    Optional<Exemplar> forChange(UUID id, UnitScope scope) {
        return isVisible(id, scope) ? findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE) : Optional.empty();
    }

    /** An exemplar within a scope. */
    public Optional<ExemplarState> find(UUID id, UnitScope scope) {
        return isVisible(id, scope) ? findByIdOptional(id).map(Exemplar::state) : Optional.empty();
    }

    /** Exemplars whose embargo has run out, locked; those that another replica holds are left to it. */
    List<UUID> withEndedEmbargo(Instant now, int most) {
        return Sql.of(
                        """
                SELECT id FROM exemplar WHERE embargo_until <= :now ORDER BY embargo_until LIMIT :most
                FOR UPDATE SKIP LOCKED""")
                .bind("now", now)
                .bind("most", most)
                .list(database, row -> row.uuid("id"));
    }

    private boolean isVisible(UUID id, UnitScope scope) {
        return Sql.of("SELECT 1 AS visible FROM exemplar e WHERE e.id = :id")
                .bind("id", id)
                .within(scope, "e.unit_id")
                .first(database, row -> true)
                .orElse(false);
    }
}
