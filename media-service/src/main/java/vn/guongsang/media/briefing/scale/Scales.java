package vn.guongsang.media.briefing.scale;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import vn.guongsang.kit.page.Listing;
import vn.guongsang.kit.page.PageRequest;
import vn.guongsang.kit.page.Slice;
import vn.guongsang.kit.sql.Row;
import vn.guongsang.kit.sql.Sql;

/** Stores scales. */
@ApplicationScoped
public class Scales {

    private final DataSource database;

    Scales(DataSource database) {
        this.database = database;
    }

    /** The one of a day. */
    public ScaleView on(LocalDate day) {
        return Sql.of(
                        "SELECT * FROM evaluation_scale WHERE daterange(valid_from, valid_to, '[]') @> CAST(:day AS date)")
                .bind("day", day)
                .first(database, Scales::view)
                .orElseThrow();
    }

    /** All, newest first. */
    public Slice<ScaleView> page(PageRequest page) {
        Listing listing = Listing.of("evaluation-scales", List.of());
        Sql sql = Sql.of("SELECT * FROM evaluation_scale WHERE true");
        page.after(listing).ifPresent(keys -> sql.filter("id < :after", "after", UUID.fromString(keys.get(0))));
        List<ScaleView> rows = sql.append("ORDER BY id DESC LIMIT :limit")
                .bind("limit", page.fetchSize())
                .list(database, Scales::view);
        return Slice.of(rows, page, listing, row -> List.of(row.id().toString()));
    }

    /** The last one, which has no end; locked. */
    ScaleView lastLocked() {
        return Sql.of("SELECT * FROM evaluation_scale WHERE valid_to IS NULL FOR UPDATE")
                .first(database, Scales::view)
                .orElseThrow();
    }

    void end(UUID id, LocalDate lastDay) {
        Sql.of("UPDATE evaluation_scale SET valid_to = :day, version = version + 1 WHERE id = :id")
                .bind("day", lastDay)
                .bind("id", id)
                .update(database);
    }

    void insert(ScaleView scale) {
        Sql.of(
                        """
                INSERT INTO evaluation_scale (id, version, lowest, highest, step, valid_from, source, created_at)
                VALUES (:id, 1, :lowest, :highest, :step, :from, :source, :at)""")
                .bind("id", scale.id())
                .bind("lowest", scale.lowest())
                .bind("highest", scale.highest())
                .bind("step", scale.step())
                .bind("from", scale.validFrom())
                .bind("source", scale.source())
                .bind("at", scale.createdAt())
                .update(database);
    }

    private static ScaleView view(Row row) {
        return new ScaleView(
                row.uuid("id"),
                row.number("version"),
                row.decimal("lowest"),
                row.decimal("highest"),
                row.decimal("step"),
                row.date("valid_from"),
                row.date("valid_to"),
                row.text("source"),
                row.instant("created_at"));
    }
}
