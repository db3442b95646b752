package vn.guongsang.media.desk;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import vn.guongsang.kit.page.Listing;
import vn.guongsang.kit.page.PageRequest;
import vn.guongsang.kit.page.Slice;
import vn.guongsang.kit.sql.Row;
import vn.guongsang.kit.sql.Sql;

/** Stores desks and counts their work. */
@ApplicationScoped
public class Desks {

    private static final int MOST_LINES = 500;

    private static final String LOAD =
            """
            SELECT t.desk_id, d.name, t.assignee, CAST(count(*) AS int) AS open,
                   CAST(count(*) FILTER (WHERE t.held_since IS NULL AND t.due_at < :now) AS int) AS overdue,
                   CAST(count(t.held_since) AS int) AS held
            FROM channel_today c JOIN propagation_task t ON t.channel_id = c.id
            LEFT JOIN desk d ON d.id = t.desk_id
            WHERE c.outlet_id = :outlet AND t.status IN ('OPEN', 'ACCEPTED', 'IN_PRODUCTION', 'SCHEDULED')
            GROUP BY t.desk_id, d.name, t.assignee
            ORDER BY d.name NULLS FIRST, t.desk_id, t.assignee NULLS FIRST LIMIT :most""";

    private final DataSource database;

    Desks(DataSource database) {
        this.database = database;
    }

    /** The desks of an outlet, in the order in which they were opened; closed ones too. */
    public Slice<DeskView> page(UUID outlet, PageRequest page) {
        Listing listing = Listing.of("desks", outlet);
        Sql sql = Sql.of("SELECT * FROM desk WHERE outlet_id = :outlet").bind("outlet", outlet);
        page.after(listing).ifPresent(keys -> sql.filter("id > :after", "after", UUID.fromString(keys.get(0))));
        List<DeskView> rows = sql.append("ORDER BY id LIMIT :limit")
                .bind("limit", page.fetchSize())
                .list(database, Desks::view);
        return Slice.of(rows, page, listing, row -> List.of(row.id().toString()));
    }

    /** What each desk and person of an outlet has to do (at most 500 lines). */
    public List<LoadLine> load(UUID outlet, Instant now) {
        return Sql.of(LOAD)
                .bind("outlet", outlet)
                .bind("now", now)
                .bind("most", MOST_LINES)
                .list(
                        database,
                        row -> new LoadLine(
                                row.uuid("desk_id"),
                                row.text("name"),
                                row.text("assignee"),
                                row.integer("open"),
                                row.integer("overdue"),
                                row.integer("held")));
    }

    /** Whether a desk is open at an outlet; the desk stays so until the transaction ends. */
    public boolean isOpenAt(UUID desk, UUID outlet) {
        return Sql.of("SELECT id FROM desk WHERE id = :id AND outlet_id = :outlet AND closed_at IS NULL FOR SHARE")
                .bind("id", desk)
                .bind("outlet", outlet)
                .first(database, row -> row.uuid("id"))
                .isPresent();
    }

    Optional<DeskView> locked(UUID desk, UUID outlet) {
        return Sql.of("SELECT * FROM desk WHERE id = :id AND outlet_id = :outlet FOR UPDATE")
                .bind("id", desk)
                .bind("outlet", outlet)
                .first(database, Desks::view);
    }

    boolean hasTasks(UUID desk) {
        return Sql.of("SELECT id FROM propagation_task WHERE desk_id = :desk")
                .append("AND status IN ('OPEN', 'ACCEPTED', 'IN_PRODUCTION', 'SCHEDULED') LIMIT 1")
                .bind("desk", desk)
                .first(database, row -> row.uuid("id"))
                .isPresent();
    }

    /** False when the outlet has an open desk of that name. */
    boolean insert(DeskView desk) {
        return Sql.of(
                                """
                INSERT INTO desk (id, version, outlet_id, name, created_at) VALUES (:id, 1, :outlet, :name, :at)
                ON CONFLICT DO NOTHING""")
                        .bind("id", desk.id())
                        .bind("outlet", desk.outletId())
                        .bind("name", desk.name())
                        .bind("at", desk.createdAt())
                        .update(database)
                == 1;
    }

    void close(UUID desk, Instant at) {
        Sql.of("UPDATE desk SET closed_at = :at, version = version + 1 WHERE id = :id")
                .bind("at", at)
                .bind("id", desk)
                .update(database);
    }

    private static DeskView view(Row row) {
        return new DeskView(
                row.uuid("id"),
                row.number("version"),
                row.uuid("outlet_id"),
                row.text("name"),
                row.instant("created_at"),
                row.instant("closed_at"));
    }
}
