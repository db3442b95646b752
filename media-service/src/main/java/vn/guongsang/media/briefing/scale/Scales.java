package vn.guongsang.media.briefing.scale;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import javax.sql.DataSource;
import vn.guongsang.kit.dated.DatedRows;
import vn.guongsang.kit.dated.DatedTable;
import vn.guongsang.kit.page.Listing;
import vn.guongsang.kit.page.PageRequest;
import vn.guongsang.kit.page.Slice;
import vn.guongsang.kit.sql.Row;
import vn.guongsang.kit.sql.Sql;

/** Stores scales. */
@ApplicationScoped
public class Scales {

    static final DatedTable<ScaleView> TABLE = new DatedTable<>("evaluation_scale", "evaluation-scale", Scales::view);

    private final DataSource database;
    private final DatedRows rows;

    Scales(DataSource database, DatedRows rows) {
        this.database = database;
        this.rows = rows;
    }

    /** The one of a day. */
    public ScaleView on(LocalDate day) {
        return TABLE.inForce().bind("day", day).first(database, Scales::view).orElseThrow();
    }

    /** All, newest first. */
    public Slice<ScaleView> page(PageRequest page) {
        return rows.page(TABLE, TABLE.rows(), Listing.of("evaluation-scales", List.of()), page);
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
