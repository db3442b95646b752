package vn.guongsang.reporting.document.sheet;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * One table of an annex.
 *
 * @param name name of the sheet, at most 31 signs
 * @param columns its columns, from the left
 * @param rows its rows, made while they are written; each with a value for every column: a text, a number, a truth value, a
 *     {@link java.time.LocalDate}, an {@link java.time.Instant}, or null for nothing
 */
public record Sheet(String name, List<Column> columns, Supplier<Stream<List<Object>>> rows) {

    /**
     * A column.
     *
     * @param kind what its cells hold
     */
    public record Column(String name, Kind kind) {}

    /** What the cells of a column hold. */
    public enum Kind {
        TEXT(30),
        NUMBER(14),
        /** A number of which the last row shows the sum, by formula. */
        SUMMED(14),
        DATE(12),
        MOMENT(20);

        private final int width;

        Kind(int width) {
            this.width = width;
        }

        int width() {
            return width;
        }
    }

    boolean hasSums() {
        return columns.stream().anyMatch(column -> column.kind() == Kind.SUMMED);
    }
}
