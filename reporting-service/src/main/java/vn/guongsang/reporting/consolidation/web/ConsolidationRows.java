package vn.guongsang.reporting.consolidation.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.kit.page.Listing;
import vn.guongsang.kit.page.PageRequest;
import vn.guongsang.kit.page.Slice;
import vn.guongsang.kit.sql.Row;
import vn.guongsang.kit.sql.Sql;
import vn.guongsang.reporting.consolidation.ConsolidationReader;
import vn.guongsang.reporting.consolidation.step.ConsolidationAction;
import vn.guongsang.reporting.consolidation.step.ConsolidationStatus;

/** Lists consolidated reports that are there for the reader. */
@ApplicationScoped
class ConsolidationRows {

    private static final String ROWS =
            """
            SELECT id, status, version, unit_id, year, as_of, signing ->> 'number' AS number, made_by, made_at,
                   superseded_by
            FROM consolidated_report
            WHERE true""";

    private final DataSource database;
    private final ConsolidationReader reader;

    ConsolidationRows(DataSource database, ConsolidationReader reader) {
        this.database = database;
        this.reader = reader;
    }

    /** Reports, newest first. */
    Slice<ConsolidationRow> list(ConsolidationFilter filter, Actor actor, PageRequest page) {
        Listing listing = Listing.of("consolidated-reports", filter);
        Sql sql = Sql.of(ROWS)
                .filter("status = :status", "status", filter.status())
                .filter("year = :year", "year", filter.year())
                .filter("unit_id = :unit", "unit", filter.unitId());
        page.after(listing).ifPresent(keys -> sql.filter("id < :after", "after", UUID.fromString(keys.get(0))));
        List<ConsolidationRow> rows = sql.page(actor.scope(), "unit_id", "ORDER BY id DESC", page.fetchSize())
                .list(database, row -> row(row, actor));
        return Slice.of(rows, page, listing, row -> List.of(row.id().toString()));
    }

    private ConsolidationRow row(Row row, Actor actor) {
        ConsolidationStatus status = row.constant("status", ConsolidationStatus.class);
        UUID unit = row.uuid("unit_id");
        return new ConsolidationRow(
                row.uuid("id"),
                status,
                reader.label(status),
                ConsolidationAction.allowed(status, unit, row.text("made_by"), actor),
                row.number("version"),
                unit,
                row.integer("year"),
                row.instant("as_of"),
                row.text("number"),
                row.instant("made_at"),
                row.uuid("superseded_by"));
    }
}
