package vn.guongsang.kit.table.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import vn.guongsang.kit.problem.ProblemException;
import vn.guongsang.kit.table.read.Column.Kind;

/** Rows of the first sheet of an XLSX file that {@link ZipGuard} has let through. */
final class XlsxSheet {

    private XlsxSheet() {}

    static List<TableRow> read(byte[] bytes, TableSchema schema, TableLimits limits) {
        ZipGuard.check(bytes, limits);
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(bytes));
                Stream<Row> rows = book.getFirstSheet().openStream()) {
            return read(rows.iterator(), schema, limits);
        } catch (ProblemException refused) {
            throw refused;
        } catch (IOException | RuntimeException broken) {
            throw new ProblemException(TableProblem.TABLE_UNREADABLE).causedBy(broken);
        }
    }

    private static List<TableRow> read(Iterator<Row> rows, TableSchema schema, TableLimits limits) {
        List<Column> columns = header(rows, schema, limits);
        List<TableRow> read = new ArrayList<>();
        while (rows.hasNext()) {
            Row row = rows.next();
            Cells cells = new Cells();
            for (int i = 0; i < columns.size(); i++) {
                Cell cell = row.hasCell(i) ? row.getCell(i) : null;
                if (columns.get(i) != null && cell != null) {
                    take(columns.get(i), cell, cells);
                }
            }
            if (!cells.isEmpty()) {
                TableReader.requireRows(read.size() + 1, limits);
                read.add(cells.row(row.getRowNum(), schema));
            }
        }
        return read;
    }

    private static List<Column> header(Iterator<Row> rows, TableSchema schema, TableLimits limits) {
        if (!rows.hasNext()) {
            return schema.read(List.of());
        }
        Row header = rows.next();
        TableReader.requireColumns(header.getCellCount(), limits);
        return schema.read(IntStream.range(0, header.getCellCount())
                .mapToObj(i -> header.hasCell(i) && header.getCell(i) != null ? header.getCellText(i) : "")
                .toList());
    }

    private static void take(Column column, Cell cell, Cells cells) {
        if (cell.getType() == CellType.FORMULA) {
            cells.refuse(column, Cells.FORMULA);
        } else if (cell.getType() == CellType.ERROR) {
            cells.refuse(column, Cells.ERROR);
        } else if (cell.getType() == CellType.NUMBER && column.kind() == Kind.DATE) {
            cells.date(column, cell.asDate().toLocalDate());
        } else if (cell.getType() == CellType.NUMBER) {
            cells.text(column, cell.asNumber().stripTrailingZeros().toPlainString());
        } else if (cell.getType() != CellType.EMPTY) {
            cells.text(column, cell.getText());
        }
    }
}
