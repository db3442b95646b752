package vn.guongsang.nominations.criteria;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.kit.actor.UnitScope;
import vn.guongsang.kit.history.History;
import vn.guongsang.kit.sql.Sql;
import vn.guongsang.kit.text.Labels;

/** Stores editions; everything stays within the scope of the actor. */
@ApplicationScoped
public class CriteriaEditions implements PanacheRepositoryBase<CriteriaEdition, UUID> {

    private final DataSource database;
    private final History history;
    private final Labels labels;

    CriteriaEditions(DataSource database, History history, Labels labels) {
        this.database = database;
        this.history = history;
        this.labels = labels;
    }

    /** An edition, locked. */
    Optional<CriteriaEdition> forChange(UUID id, UnitScope scope) {
        return isVisible(id, scope) ? findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE) : Optional.empty();
    }

    /** What a unit has issued so far, locked, oldest first; nobody else issues for the unit until the commit. */
    List<CriteriaEdition> issuedBy(UUID unit) {
        Sql.of("SELECT 1 AS locked FROM unit WHERE id = :unit FOR NO KEY UPDATE")
                .bind("unit", unit)
                .first(database, row -> true);
        return find("unitId = ?1 AND editionNo IS NOT NULL ORDER BY validFrom", unit)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /** An edition as the actor sees it. */
    public Optional<CriteriaEditionView> view(UUID id, Actor actor) {
        return isVisible(id, actor.scope())
                ? findByIdOptional(id).map(edition -> view(edition, actor))
                : Optional.empty();
    }

    CriteriaEditionView view(CriteriaEdition edition, Actor actor) {
        return CriteriaEditionView.of(
                edition,
                labels.of("criteria-status", edition.status()),
                CriteriaRights.allowedActions(edition.status(), edition.unitType(), actor),
                history.of(edition.id()));
    }

    private boolean isVisible(UUID id, UnitScope scope) {
        return Sql.of("SELECT 1 AS visible FROM criteria_edition e WHERE e.id = :id")
                .bind("id", id)
                .within(scope, "e.unit_id")
                .first(database, row -> true)
                .orElse(false);
    }
}
