package vn.guongsang.kit.table.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.guongsang.kit.problem.ProblemException;

/** The columns that a table may have, in any order. */
public record TableSchema(List<Column> columns) {

    public TableSchema {
        columns = List.copyOf(columns);
    }

    /** The column of a key. */
    public Column column(String key) {
        return columns.stream().filter(c -> c.key().equals(key)).findFirst().orElseThrow();
    }

    /**
     * Finds the columns of a header.
     *
     * @return the column of each cell; null where the cell is empty
     * @throws ProblemException 422 that names each unknown, double and missing column
     */
    List<Column> read(List<String> header) {
        ProblemException problem = new ProblemException(TableProblem.TABLE_HEADER_INVALID);
        List<Column> found = new ArrayList<>();
        for (int i = 0; i < header.size(); i++) {
            found.add(column(header.get(i), i, found, problem));
        }
        columns.stream()
                .filter(column -> column.required() && !found.contains(column))
                .forEach(column -> problem.with(new ProblemException.Fault(
                        "/header", null, "column-missing", List.of(column.title()), null, column.names())));
        if (!problem.faults().isEmpty()) {
            throw problem;
        }
        return found;
    }

    private Column column(String header, int position, List<Column> before, ProblemException problem) {
        if (header.isBlank()) {
            return null;
        }
        Optional<Column> column =
                columns.stream().filter(c -> c.isCalled(header)).findFirst();
        String pointer = "/header/" + position;
        if (column.isEmpty()) {
            List<String> titles = columns.stream().map(Column::title).toList();
            problem.with(
                    new ProblemException.Fault(pointer, null, "column-unknown", List.of(shown(header)), null, titles));
        } else if (before.contains(column.get())) {
            problem.at(pointer, "column-double", column.get().title());
        }
        return column.orElse(null);
    }

    private static String shown(String header) {
        return header.length() <= 60 ? header : header.substring(0, 60) + "…";
    }
}
