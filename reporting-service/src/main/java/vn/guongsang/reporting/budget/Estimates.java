package vn.guongsang.reporting.budget;

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
import vn.guongsang.reporting.budget.adjustment.Adjustments;
import vn.guongsang.reporting.budget.content.FundSource;
import vn.guongsang.reporting.budget.line.Amounts;
import vn.guongsang.reporting.budget.line.LineStore;
import vn.guongsang.reporting.budget.step.EstimateRights;

/** Stores estimates; everything stays within the scope of the actor. */
@ApplicationScoped
public class Estimates implements PanacheRepositoryBase<BudgetEstimate, UUID> {

    private final DataSource database;
    private final LineStore lines;
    private final Adjustments adjustments;
    private final History history;
    private final Labels labels;

    Estimates(DataSource database, LineStore lines, Adjustments adjustments, History history, Labels labels) {
        this.database = database;
        this.lines = lines;
        this.adjustments = adjustments;
        this.history = history;
        this.labels = labels;
    }

    /** An estimate, locked. */
    Optional<BudgetEstimate> forChange(UUID id, UnitScope scope) {
        return isVisible(id, scope) ? findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE) : Optional.empty();
    }

    /** The estimate of a unit for a year; a discarded draft is none. */
    Optional<UUID> of(UUID unit, int year) {
        return Sql.of("SELECT id FROM budget_estimate WHERE unit_id = :unit AND year = :year AND status <> 'DISCARDED'")
                .bind("unit", unit)
                .bind("year", year)
                .first(database, row -> row.uuid("id"));
    }

    /** An estimate as the actor sees it. */
    public Optional<EstimateView> view(UUID id, Actor actor) {
        return isVisible(id, actor.scope())
                ? findByIdOptional(id).map(estimate -> view(estimate, actor))
                : Optional.empty();
    }

    EstimateView view(BudgetEstimate estimate, Actor actor) {
        return EstimateView.of(
                estimate,
                labels.of("budget-status", estimate.status()),
                EstimateRights.allowedActions(estimate.standing(), actor),
                new EstimateView.Parts(
                        lines.of(estimate.id()),
                        totals(estimate.id()),
                        adjustments.of(estimate.id()),
                        history.of(estimate.id())));
    }

    private List<EstimateView.SourceTotal> totals(UUID estimate) {
        return Sql.of("SELECT l.source, " + Amounts.SUMS + " FROM budget_line l WHERE l.estimate_id = :estimate")
                .append("GROUP BY l.source ORDER BY l.source DESC")
                .bind("estimate", estimate)
                .list(
                        database,
                        row -> new EstimateView.SourceTotal(row.constant("source", FundSource.class), Amounts.of(row)));
    }

    private boolean isVisible(UUID id, UnitScope scope) {
        return Sql.of("SELECT 1 AS visible FROM budget_estimate e WHERE e.id = :id")
                .bind("id", id)
                .within(scope, "e.unit_id")
                .first(database, row -> true)
                .orElse(false);
    }
}
