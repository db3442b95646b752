package vn.guongsang.kit.dated;

import java.util.function.Function;
import vn.guongsang.kit.sql.Row;
import vn.guongsang.kit.sql.Sql;

/**
 * A table of dated rows, with the columns {@code id}, {@code version}, {@code valid_from} and {@code valid_to}.
 *
 * @param name of the table, a constant
 * @param subject what the audit calls a row
 * @param view makes one of a row
 */
public record DatedTable<T extends Dated>(String name, String subject, Function<Row, T> view) {

    /** Begins a query of its rows, to be narrowed by filters. */
    public Sql rows() {
        return Sql.of("SELECT * FROM " + name + " WHERE true");
    }

    /** Begins a query of the rows that hold on the day {@code :day}. */
    public Sql inForce() {
        return rows().append("AND daterange(valid_from, valid_to, '[]') @> CAST(:day AS date)");
    }
}
