package vn.guongsang.kit.table.write;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Iterator;
import java.util.List;
import vn.guongsang.kit.time.Vietnam;

/** Writes a table as CSV: RFC 4180 in UTF-8, with the mark that makes Excel read it as such. */
public final class CsvFile {

    private static final String MARK = "\uFEFF";
    private static final String END = "\r\n";
    private static final String QUOTED = "\",;\t\r\n";

    private CsvFile() {}

    /** Writes the rows as they come; a text that could be a formula is made a text. */
    public static void write(Table table, OutputStream out) throws IOException {
        Writer file = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        file.write(MARK);
        line(file, table.header());
        for (Iterator<List<Object>> rows = table.rows().iterator(); rows.hasNext(); ) {
            line(file, rows.next());
        }
        file.flush();
    }

    private static void line(Writer file, List<?> cells) throws IOException {
        String between = "";
        for (Object cell : cells) {
            file.write(between);
            file.write(quoted(text(cell)));
            between = ",";
        }
        file.write(END);
    }

    /** Only texts can be formulas: a negative number stays a number. */
    private static String text(Object cell) {
        if (cell == null) {
            return "";
        }
        if (cell instanceof String text) {
            return FormulaGuard.neutral(text);
        }
        if (cell instanceof Instant moment) {
            return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(moment.atZone(Vietnam.ZONE));
        }
        return cell instanceof BigDecimal number ? number.toPlainString() : cell.toString();
    }

    private static String quoted(String text) {
        boolean plain = text.equals(text.strip()) && text.chars().noneMatch(sign -> QUOTED.indexOf(sign) >= 0);
        return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
    }
}
