package vn.guongsang.reporting.plan.version.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import vn.guongsang.kit.page.Listing;
import vn.guongsang.kit.page.PageRequest;
import vn.guongsang.kit.page.Slice;
import vn.guongsang.kit.sql.Row;
import vn.guongsang.kit.sql.Sql;
import vn.guongsang.kit.text.Labels;
import vn.guongsang.reporting.plan.version.content.PlanVersionStatus;

/** Lists versions of plans. */
@ApplicationScoped
public class PlanVersionRows {

    private static final String ROWS =
            """
            SELECT v.id, v.plan_code, v.number, v.status, v.title, v.document_number, v.effective_from, v.effective_to,
                   jsonb_array_length(v.changes) AS changed, v.created_at, v.version
            FROM plan_version v WHERE true""";

    private final DataSource database;
    private final Labels labels;

    PlanVersionRows(DataSource database, Labels labels) {
        this.database = database;
        this.labels = labels;
    }

    /** Versions, newest first. */
    public Slice<PlanVersionRow> list(PlanVersionFilter filter, PageRequest page) {
        Listing listing = Listing.of("plan-versions", filter);
        Sql sql = Sql.of(ROWS)
                .filter("v.plan_code = :plan", "plan", filter.planCode())
                .filter("v.status = :status", "status", filter.status());
        page.after(listing).ifPresent(keys -> sql.append("AND (v.created_at, v.id) < (:created, :id)")
                .bind("created", Instant.parse(keys.get(0)))
                .bind("id", UUID.fromString(keys.get(1))));
        List<PlanVersionRow> rows = sql.append("ORDER BY v.created_at DESC, v.id DESC LIMIT :fetch")
                .bind("fetch", page.fetchSize())
                .list(database, this::row);
        return Slice.of(
                rows,
                page,
                listing,
                row -> List.of(row.createdAt().toString(), row.id().toString()));
    }

    private PlanVersionRow row(Row row) {
        PlanVersionStatus status = row.constant("status", PlanVersionStatus.class);
        return new PlanVersionRow(
                row.uuid("id"),
                row.text("plan_code"),
                row.integer("number"),
                status,
                labels.of("plan-version-status", status),
                row.text("title"),
                row.text("document_number"),
                row.date("effective_from"),
                row.date("effective_to"),
                row.integer("changed"),
                row.instant("created_at"),
                row.number("version"));
    }
}
