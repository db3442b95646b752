package vn.guongsang.nominations.criteria.web;

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
import vn.guongsang.model.CriteriaStatus;
import vn.guongsang.model.UnitType;
import vn.guongsang.nominations.criteria.CriteriaRights;

/** Lists editions within the scope of the reader. */
@ApplicationScoped
public class CriteriaEditionRows {

    private static final String ROWS =
            """
            SELECT e.id, e.status, e.unit_id, e.unit_type, e.edition_no, e.title, e.document ->> 'number' AS document_number,
                   e.valid_from, e.valid_to, jsonb_array_length(e.criteria) AS criteria, e.created_at, e.version
            FROM criteria_edition e WHERE true""";

    private final DataSource database;
    private final Labels labels;

    CriteriaEditionRows(DataSource database, Labels labels) {
        this.database = database;
        this.labels = labels;
    }

    /** Editions, newest first. */
    public Slice<CriteriaEditionRow> list(CriteriaEditionFilter filter, Actor actor, PageRequest page) {
        Listing listing = Listing.of("criteria-editions", filter);
        Sql sql = Sql.of(ROWS)
                .filter("e.status = :status", "status", filter.status())
                .filter("e.unit_id = :unit", "unit", filter.unitId())
                .filter(
                        "e.edition_no IS NOT NULL AND daterange(e.valid_from, e.valid_to, '[]') @> CAST(:day AS date)",
                        "day",
                        filter.inForceOn());
        page.after(listing).ifPresent(keys -> sql.append("AND (e.created_at, e.id) < (:created, :id)")
                .bind("created", Instant.parse(keys.get(0)))
                .bind("id", UUID.fromString(keys.get(1))));
        List<CriteriaEditionRow> rows = sql.page(
                        actor.scope(), "e.unit_id", "ORDER BY created_at DESC, id DESC", page.fetchSize())
                .list(database, row -> row(row, actor));
        return Slice.of(
                rows,
                page,
                listing,
                row -> List.of(row.createdAt().toString(), row.id().toString()));
    }

    private CriteriaEditionRow row(Row row, Actor actor) {
        CriteriaStatus status = row.constant("status", CriteriaStatus.class);
        UnitType unitType = row.constant("unit_type", UnitType.class);
        return new CriteriaEditionRow(
                row.uuid("id"),
                status,
                labels.of("criteria-status", status),
                CriteriaRights.allowedActions(status, unitType, actor),
                row.uuid("unit_id"),
                unitType,
                row.integer("edition_no"),
                row.text("title"),
                row.text("document_number"),
                row.date("valid_from"),
                row.date("valid_to"),
                row.integer("criteria"),
                row.instant("created_at"),
                row.number("version"));
    }
}
