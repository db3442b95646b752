package vn.guongsang.kit.table.read;

import java.util.List;
import vn.guongsang.kit.problem.ProblemException;

/** Reads a file as a table. */
public final class TableReader {

    private TableReader() {}

    /**
     * Reads all rows; empty ones are left out, and what is wrong with single cells is told row by row.
     *
     * @throws ProblemException 422 when the file as a whole cannot be read (see {@link TableProblem})
     */
    public static List<TableRow> read(String contentType, byte[] bytes, TableSchema schema, TableLimits limits) {
        if (bytes.length > limits.bytes()) {
            throw tooLarge("table-bytes", limits.bytes());
        }
        return switch (TableFormat.of(contentType, bytes)) {
            case CSV -> CsvSheet.read(bytes, schema, limits);
            case XLSX -> XlsxSheet.read(bytes, schema, limits);
        };
    }

    static void requireRows(int rows, TableLimits limits) {
        if (rows > limits.rows()) {
            throw tooLarge("table-rows", limits.rows());
        }
    }

    static void requireColumns(int columns, TableLimits limits) {
        if (columns > limits.columns()) {
            throw tooLarge("table-columns", limits.columns());
        }
    }

    private static ProblemException tooLarge(String rule, long most) {
        return new ProblemException(TableProblem.TABLE_TOO_LARGE).at("", rule, most);
    }
}
