package vn.guongsang.reporting.job;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import vn.guongsang.kit.sql.Sql;

/** Stores jobs. Whoever changes one locks it first. */
@ApplicationScoped
class Jobs implements PanacheRepositoryBase<Job, UUID> {

    private static final String FREE =
            """
            SELECT id FROM job
            WHERE status IN ('QUEUED', 'RUNNING') AND free_at <= :at AND kind = ANY (:kinds)
            ORDER BY free_at, id
            LIMIT 1
            FOR UPDATE SKIP LOCKED""";

    private final DataSource database;

    Jobs(DataSource database) {
        this.database = database;
    }

    /** A job, locked. */
    Optional<Job> locked(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** The job of these kinds that has waited longest and that nobody has, locked. */
    Optional<Job> free(Collection<String> kinds, Instant at) {
        return Sql.of(FREE)
                .bind("at", at)
                .bind("kinds", kinds)
                .first(database, row -> row.uuid("id"))
                .flatMap(this::locked);
    }

    /** The open job that does the same. */
    Optional<UUID> open(NewJob order) {
        return Sql.of(
                        """
                SELECT id FROM job
                WHERE kind = :kind AND subject_id = :subject AND status IN ('QUEUED', 'RUNNING')""")
                .bind("kind", order.kind())
                .bind("subject", order.subjectId())
                .first(database, row -> row.uuid("id"));
    }
}
