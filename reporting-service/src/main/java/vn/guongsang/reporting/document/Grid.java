package vn.guongsang.reporting.document;

import java.util.List;

/**
 * A table.
 *
 * @param columns its columns, from the left
 * @param rows its rows, each with a cell for every column
 */
public record Grid(List<Column> columns, List<List<Cell>> rows) implements Block {

    /**
     * A column.
     *
     * @param width its share of the width of the table
     */
    public record Column(String name, int width) {}

    /** A cell: a text, a number or a date, or null for nothing. */
    public record Cell(Object value, Shade shade) {

        public static Cell of(Object value) {
            return new Cell(value, Shade.NONE);
        }

        /** A cell of the row of sums. */
        public static Cell sum(Object value) {
            return new Cell(value, Shade.SUM);
        }

        public String text() {
            return Wording.of(value);
        }

        /** Numbers stand on the right, texts on the left. */
        public boolean isNumber() {
            return value instanceof Number;
        }
    }

    /** What the ground of a cell says. */
    public enum Shade {
        NONE(null),
        /** Nothing there where something is looked for. */
        EMPTY("D9D9D9"),
        /** Short of the target. */
        SHORT("FBE4D5"),
        /** A row of sums; also set in bold. */
        SUM("F2F2F2");

        private final String colour;

        Shade(String colour) {
            this.colour = colour;
        }

        /** RRGGBB; null for none. */
        public String colour() {
            return colour;
        }
    }

    /** The width of all columns together. */
    public int width() {
        return columns.stream().mapToInt(Column::width).sum();
    }
}
