package vn.guongsang.media.column.statistics;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import vn.guongsang.kit.sql.Row;
import vn.guongsang.kit.sql.Sql;

/** The months of a column as they stand, and which columns have been told otherwise. */
@ApplicationScoped
public class ColumnMonths {

    private static final String FIGURES = "column_id, month, slots, filled, skipped, items, minutes, flagged";
    private static final String DIFFERENCES =
            """
            SELECT DISTINCT column_id FROM (
                (SELECT %1$s FROM column_month EXCEPT SELECT %1$s FROM column_month_told)
                UNION ALL
                (SELECT %1$s FROM column_month_told EXCEPT SELECT %1$s FROM column_month)
            ) differences WHERE true"""
                    .formatted(FIGURES);

    private final DataSource database;

    ColumnMonths(DataSource database) {
        this.database = database;
    }

    /** The months in which something was planned or published, oldest first. */
    public List<ColumnMonth> of(UUID column) {
        return Sql.of(
                        """
                SELECT to_char(month, 'YYYY-MM') AS label, slots, filled, skipped, items, minutes, flagged
                FROM column_month WHERE column_id = :column ORDER BY month""")
                .bind("column", column)
                .list(database, ColumnMonths::month);
    }

    /** Remembers that the months are told as they stand; in the transaction of the event. */
    public void remember(UUID column) {
        Sql.of("DELETE FROM column_month_told WHERE column_id = :column")
                .bind("column", column)
                .update(database);
        Sql.of("INSERT INTO column_month_told (" + FIGURES + ") SELECT " + FIGURES
                        + " FROM column_month WHERE column_id = :column")
                .bind("column", column)
                .update(database);
    }

    /** Columns of which other figures were told than stand now. */
    public List<UUID> changed(int most) {
        return Sql.of(DIFFERENCES + " ORDER BY column_id LIMIT :most")
                .bind("most", most)
                .list(database, row -> row.uuid("column_id"));
    }

    /** Whether other figures of a column were told than stand now. */
    public boolean changed(UUID column) {
        return Sql.of(DIFFERENCES)
                .filter("column_id = :column", "column", column)
                .first(database, row -> row.uuid("column_id"))
                .isPresent();
    }

    private static ColumnMonth month(Row row) {
        return new ColumnMonth(
                row.text("label"),
                row.integer("slots"),
                row.integer("filled"),
                row.integer("skipped"),
                row.integer("items"),
                row.decimal("minutes"),
                row.integer("flagged"));
    }
}
