package vn.guongsang.kit.table.write;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import vn.guongsang.kit.time.Vietnam;

/** Writes a table as a workbook of one sheet. Texts are text cells, so none can become a formula. */
final class XlsxFile {

    /** What a cell of Excel can hold. */
    private static final int LONGEST_TEXT = 32_767;

    /** Excel keeps this many digits of a number; a longer one stays exact as a text. */
    private static final int MOST_DIGITS = 15;

    private static final int ROWS_HELD = 200;
    private static final double WIDTH = 22;

    /** Excel reads this in a text as the one character that it names, unless its first sign is written so itself. */
    private static final Pattern ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private XlsxFile() {}

    static void write(Table table, String sheetName, OutputStream out) throws IOException {
        try (Workbook book = new Workbook(out, "guong-sang", "1.0");
                Worksheet sheet = book.newWorksheet(sheetName)) {
            header(sheet, table.header());
            int row = 0;
            for (Iterator<List<Object>> rows = table.rows().iterator(); rows.hasNext(); ) {
                row++;
                List<Object> cells = rows.next();
                for (int column = 0; column < cells.size(); column++) {
                    cell(sheet, row, column, cells.get(column));
                }
                if (row % ROWS_HELD == 0) {
                    sheet.flush();
                }
            }
            sheet.setAutoFilter(0, 0, row, Math.max(0, table.header().size() - 1));
        }
    }

    private static void header(Worksheet sheet, List<String> names) {
        sheet.freezePane(0, 1);
        for (int column = 0; column < names.size(); column++) {
            sheet.width(column, WIDTH);
            sheet.inlineString(0, column, names.get(column));
            sheet.style(0, column).bold().set();
        }
    }

    private static void cell(Worksheet sheet, int row, int column, Object cell) {
        if (cell instanceof Boolean truth) {
            sheet.value(row, column, truth);
        } else if (cell instanceof Number number && isExact(number)) {
            sheet.value(row, column, number);
        } else if (cell instanceof LocalDate day) {
            sheet.value(row, column, day);
            sheet.style(row, column).format("yyyy-mm-dd").set();
        } else if (cell instanceof Instant moment) {
            sheet.value(row, column, LocalDateTime.ofInstant(moment, Vietnam.ZONE));
            sheet.style(row, column).format("yyyy-mm-dd hh:mm:ss").set();
        } else if (cell != null) {
            sheet.inlineString(row, column, text(cell.toString()));
        }
    }

    private static boolean isExact(Number number) {
        return new BigDecimal(number.toString()).stripTrailingZeros().precision() <= MOST_DIGITS;
    }

    private static String text(String whole) {
        String escaped = ESCAPE.matcher(whole).replaceAll("_x005F_");
        return escaped.length() <= LONGEST_TEXT ? escaped : escaped.substring(0, LONGEST_TEXT - 1) + "…";
    }
}
