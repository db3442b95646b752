package vn.guongsang.nominations.unitplan.web;

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
import vn.guongsang.nominations.unitplan.UnitPlanRights;
import vn.guongsang.nominations.unitplan.content.UnitPlanStatus;

/** Lists plans within the scope of the reader. */
@ApplicationScoped
public class UnitPlanRows {

    private static final String ROWS =
            """
            SELECT p.id, p.status, p.unit_id, p.year, p.title, p.document ->> 'number' AS document_number, p.brought_by,
                   p.created_at, p.submitted_at, p.version
            FROM unit_plan p WHERE true""";

    private final DataSource database;
    private final Labels labels;

    UnitPlanRows(DataSource database, Labels labels) {
        this.database = database;
        this.labels = labels;
    }

    /** Plans, newest first. */
    public Slice<UnitPlanRow> list(UnitPlanFilter filter, Actor actor, PageRequest page) {
        Listing listing = Listing.of("unit-plans", filter);
        Sql sql = Sql.of(ROWS)
                .filter("p.status = :status", "status", filter.status())
                .filter("p.unit_id = :unit", "unit", filter.unitId())
                .filter("p.year = :year", "year", filter.year());
        page.after(listing).ifPresent(keys -> sql.append("AND (p.created_at, p.id) < (:created, :id)")
                .bind("created", Instant.parse(keys.get(0)))
                .bind("id", UUID.fromString(keys.get(1))));
        List<UnitPlanRow> rows = sql.page(
                        actor.scope(), "p.unit_id", "ORDER BY created_at DESC, id DESC", page.fetchSize())
                .list(database, row -> row(row, actor));
        return Slice.of(
                rows,
                page,
                listing,
                row -> List.of(row.createdAt().toString(), row.id().toString()));
    }

    private UnitPlanRow row(Row row, Actor actor) {
        UnitPlanStatus status = row.constant("status", UnitPlanStatus.class);
        UUID unit = row.uuid("unit_id");
        return new UnitPlanRow(
                row.uuid("id"),
                status,
                labels.of("unit-plan-status", status),
                UnitPlanRights.allowedActions(
                        new UnitPlanRights.Standing(status, unit, row.texts("brought_by")), actor),
                unit,
                row.integer("year"),
                row.text("title"),
                row.text("document_number"),
                row.instant("created_at"),
                row.instant("submitted_at"),
                row.number("version"));
    }
}
