package vn.guongsang.nominations.commendation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import vn.guongsang.kit.actor.UnitScope;
import vn.guongsang.kit.sql.Sql;

/** Stores commendations; everything stays within the scope of the actor. */
@ApplicationScoped
class Commendations implements PanacheRepositoryBase<Commendation, UUID> {

    private final DataSource database;

    Commendations(DataSource database) {
        this.database = database;
    }

    /** A commendation within a scope, locked. */
    Optional<Commendation> forChange(UUID id, UnitScope scope) {
        return isVisible(id, scope) ? findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE) : Optional.empty();
    }

    /** A commendation within a scope. */
    Optional<Commendation> find(UUID id, UnitScope scope) {
        return isVisible(id, scope) ? findByIdOptional(id) : Optional.empty();
    }

    /** Its subjects, by name. */
    List<CommendationView.Subject> subjects(UUID id) {
        return Sql.of(
                        """
                SELECT s.id, s.display_name, e.id AS exemplar_id
                FROM commendation_subject c JOIN subject s ON s.id = c.subject_id
                LEFT JOIN exemplar e ON e.subject_id = s.id
                WHERE c.commendation_id = :id ORDER BY s.search_key, s.id""")
                .bind("id", id)
                .list(
                        database,
                        row -> new CommendationView.Subject(
                                row.uuid("id"), row.text("display_name"), row.uuid("exemplar_id")));
    }

    /** Names of its collectives whose unit was not there on a day. */
    List<String> dissolvedCollectives(UUID id, LocalDate day) {
        return Sql.of(
                        """
                SELECT s.display_name
                FROM commendation_subject c JOIN subject s ON s.id = c.subject_id JOIN unit u ON u.id = s.unit_id
                WHERE c.commendation_id = :id AND s.type = 'COLLECTIVE'
                  AND (u.valid_from > :day OR u.valid_to < :day) ORDER BY s.display_name""")
                .bind("id", id)
                .bind("day", day)
                .list(database, row -> row.text("display_name"));
    }

    private boolean isVisible(UUID id, UnitScope scope) {
        return Sql.of("SELECT 1 AS visible FROM commendation c WHERE c.id = :id")
                .bind("id", id)
                .within(scope, "c.unit_id")
                .first(database, row -> true)
                .orElse(false);
    }
}
