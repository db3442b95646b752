package vn.guongsang.reporting.budget.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.kit.page.Listing;
import vn.guongsang.kit.page.PageRequest;
import vn.guongsang.kit.page.Slice;
import vn.guongsang.kit.sql.Row;
import vn.guongsang.kit.sql.Sql;
import vn.guongsang.kit.text.Labels;
import vn.guongsang.reporting.budget.content.BudgetStatus;
import vn.guongsang.reporting.budget.line.Amounts;
import vn.guongsang.reporting.budget.step.EstimateRights;

/** Lists estimates within the scope of the reader. */
@ApplicationScoped
public class EstimateRows {

    private static final String ROWS =
            "SELECT e.id, e.status, e.unit_id, e.year, e.brought_by, e.review ->> 'by' AS reviewer,"
                    + " e.created_at, e.version, s.* FROM budget_estimate e CROSS JOIN LATERAL (SELECT count(*) AS lines, "
                    + Amounts.SUMS + " FROM budget_line l WHERE l.estimate_id = e.id) s WHERE true";

    private final DataSource database;
    private final Labels labels;

    EstimateRows(DataSource database, Labels labels) {
        this.database = database;
        this.labels = labels;
    }

    /** Estimates, newest first. */
    public Slice<EstimateRow> list(EstimateFilter filter, Actor actor, PageRequest page) {
        Listing listing = Listing.of("budget-estimates", filter);
        Sql sql = Sql.of(ROWS)
                .filter("e.status = :status", "status", filter.status())
                .filter("e.unit_id = :unit", "unit", filter.unitId())
                .filter("e.year = :year", "year", filter.year());
        page.after(listing).ifPresent(keys -> sql.append("AND (e.created_at, e.id) < (:created, :id)")
                .bind("created", Instant.parse(keys.get(0)))
                .bind("id", UUID.fromString(keys.get(1))));
        List<EstimateRow> rows = sql.page(
                        actor.scope(), "e.unit_id", "ORDER BY created_at DESC, id DESC", page.fetchSize())
                .list(database, row -> row(row, actor));
        return Slice.of(
                rows,
                page,
                listing,
                row -> List.of(row.createdAt().toString(), row.id().toString()));
    }

    private EstimateRow row(Row row, Actor actor) {
        BudgetStatus status = row.constant("status", BudgetStatus.class);
        UUID unit = row.uuid("unit_id");
        return new EstimateRow(
                row.uuid("id"),
                status,
                labels.of("budget-status", status),
                EstimateRights.allowedActions(
                        new EstimateRights.Standing(status, unit, row.texts("brought_by"), row.text("reviewer")),
                        actor),
                unit,
                row.integer("year"),
                row.number("lines"),
                Amounts.of(row),
                row.instant("created_at"),
                row.number("version"));
    }
}
