package vn.guongsang.nominations.unitplan;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.kit.actor.UnitScope;
import vn.guongsang.kit.history.History;
import vn.guongsang.kit.sql.Sql;
import vn.guongsang.kit.text.Labels;

/** Stores plans; everything stays within the scope of the actor. */
@ApplicationScoped
public class UnitPlans implements PanacheRepositoryBase<UnitPlan, UUID> {

    private final DataSource database;
    private final History history;
    private final Labels labels;

    UnitPlans(DataSource database, History history, Labels labels) {
        this.database = database;
        this.history = history;
        this.labels = labels;
    }

    /** A plan, locked. */
    Optional<UnitPlan> forChange(UUID id, UnitScope scope) {
        return isVisible(id, scope) ? findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE) : Optional.empty();
    }

    /** The plan of a unit for a year; a discarded draft is none. */
    Optional<UUID> of(UUID unit, int year) {
        return Sql.of("SELECT id FROM unit_plan WHERE unit_id = :unit AND year = :year AND status <> 'DISCARDED'")
                .bind("unit", unit)
                .bind("year", year)
                .first(database, row -> row.uuid("id"));
    }

    /** A plan as the actor sees it. */
    public Optional<UnitPlanView> view(UUID id, Actor actor) {
        return isVisible(id, actor.scope()) ? findByIdOptional(id).map(plan -> view(plan, actor)) : Optional.empty();
    }

    UnitPlanView view(UnitPlan plan, Actor actor) {
        return UnitPlanView.of(
                plan,
                labels.of("unit-plan-status", plan.status()),
                UnitPlanRights.allowedActions(plan.standing(), actor),
                history.of(plan.id()));
    }

    private boolean isVisible(UUID id, UnitScope scope) {
        return Sql.of("SELECT 1 AS visible FROM unit_plan p WHERE p.id = :id")
                .bind("id", id)
                .within(scope, "p.unit_id")
                .first(database, row -> true)
                .orElse(false);
    }
}
