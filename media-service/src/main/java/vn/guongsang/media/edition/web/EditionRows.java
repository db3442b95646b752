package vn.guongsang.media.edition.web;

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
import vn.guongsang.media.edition.EditionReader;
import vn.guongsang.media.edition.step.EditionAction;
import vn.guongsang.media.edition.step.EditionScope;
import vn.guongsang.media.edition.step.EditionStatus;

/** Lists editions that are there for the reader. */
@ApplicationScoped
class EditionRows {

    private static final String ROWS =
            """
            SELECT e.id, e.status, e.version, e.title, e.year, e.revision, e.published_at,
                   (SELECT CAST(count(*) AS int) FROM edition_item i
                    WHERE i.edition_id = e.id AND i.state <> 'LEFT_OUT') AS profiles,
                   (SELECT CAST(count(*) AS int) FROM edition_recall r WHERE r.edition_id = e.id) AS recalls
            FROM edition e WHERE true""";

    private final DataSource database;
    private final EditionReader reader;

    EditionRows(DataSource database, EditionReader reader) {
        this.database = database;
        this.reader = reader;
    }

    /** Editions, newest first. */
    Slice<EditionRow> list(EditionFilter filter, Actor actor, PageRequest page) {
        Listing listing = Listing.of("editions", filter);
        Sql sql = EditionScope.of(actor)
                .narrow(Sql.of(ROWS))
                .filter("e.status = :status", "status", filter.status())
                .filter("e.year = :year", "year", filter.year());
        page.after(listing).ifPresent(keys -> sql.filter("e.id < :after", "after", UUID.fromString(keys.get(0))));
        List<EditionRow> rows = sql.append("ORDER BY e.id DESC LIMIT :limit")
                .bind("limit", page.fetchSize())
                .list(database, row -> row(row, actor));
        return Slice.of(rows, page, listing, row -> List.of(row.id().toString()));
    }

    private EditionRow row(Row row, Actor actor) {
        EditionStatus status = row.constant("status", EditionStatus.class);
        return new EditionRow(
                row.uuid("id"),
                status,
                reader.label(status),
                EditionAction.allowed(status, actor),
                row.number("version"),
                row.text("title"),
                row.integer("year"),
                row.integer("profiles"),
                row.integer("recalls"),
                row.integer("revision"),
                row.instant("published_at"));
    }
}
