package vn.guongsang.reporting.imports.row;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.guongsang.kit.table.read.TableRow;

/**
 * A row as it was sent.
 *
 * @param number of the row in the file
 * @param cells what stands in it, by key of the column
 * @param faults cells that could not be read at all
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SentRow(int number, Map<String, String> cells, List<RowFault> faults) {

    /** The row of a table. */
    public static SentRow of(TableRow row) {
        Map<String, String> cells = new LinkedHashMap<>();
        row.values().forEach((key, value) -> cells.put(key, value.toString()));
        return new SentRow(
                row.number(),
                cells,
                row.faults().stream()
                        .map(fault -> new RowFault(fault.column(), fault.rule(), fault.arguments(), null))
                        .toList());
    }

    /** Whether the cell holds something that could be read. */
    public boolean isReadable(String column) {
        return cells.containsKey(column)
                && faults.stream().noneMatch(fault -> fault.column().equals(column));
    }

    /** What stands in the cell; null when it is empty. */
    public String text(String column) {
        return cells.get(column);
    }
}
