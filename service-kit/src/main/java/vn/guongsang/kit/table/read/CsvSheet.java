package vn.guongsang.kit.table.read;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import vn.guongsang.kit.problem.ProblemException;

/** Rows of a CSV file (RFC 4180) in UTF-8, with or without byte order mark; separated by comma, semicolon or tab. */
final class CsvSheet {

    private static final char MARK = '\uFEFF';

    private CsvSheet() {}

    static List<TableRow> read(byte[] bytes, TableSchema schema, TableLimits limits) {
        String text = decode(bytes);
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(delimiter(text))
                .setIgnoreEmptyLines(false)
                .get();
        try (CSVParser parser = CSVParser.parse(new StringReader(text), format)) {
            Iterator<CSVRecord> records = parser.iterator();
            RowCollector rows = new RowCollector(schema, limits);
            while (records.hasNext()) {
                CSVRecord csv = records.next();
                rows.add((int) csv.getRecordNumber(), csv.toList());
            }
            return rows.all();
        } catch (IOException | UncheckedIOException | IllegalStateException broken) {
            throw new ProblemException(TableProblem.TABLE_UNREADABLE).causedBy(broken);
        }
    }

    private static String decode(byte[] bytes) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            if (text.indexOf('\0') >= 0) {
                throw new ProblemException(TableProblem.TABLE_ENCODING);
            }
            return !text.isEmpty() && text.charAt(0) == MARK ? text.substring(1) : text;
        } catch (CharacterCodingException otherEncoding) {
            throw new ProblemException(TableProblem.TABLE_ENCODING).causedBy(otherEncoding);
        }
    }

    /** The one that stands most often in the first line; spreadsheets in Vietnamese write semicolons. */
    private static char delimiter(String text) {
        String header = text.lines().findFirst().orElse("");
        char best = ',';
        for (char candidate : new char[] {';', '\t'}) {
            if (count(header, candidate) > count(header, best)) {
                best = candidate;
            }
        }
        return best;
    }

    private static long count(String text, char sign) {
        return text.chars().filter(c -> c == sign).count();
    }

    /** Takes records one by one; the first is the header. */
    private static final class RowCollector {

        private final TableSchema schema;
        private final TableLimits limits;
        private final List<TableRow> rows = new ArrayList<>();
        private List<Column> columns;

        RowCollector(TableSchema schema, TableLimits limits) {
            this.schema = schema;
            this.limits = limits;
        }

        void add(int number, List<String> cells) {
            if (columns == null) {
                TableReader.requireColumns(cells.size(), limits);
                columns = schema.read(cells);
                return;
            }
            Cells row = new Cells();
            for (int i = 0; i < Math.min(cells.size(), columns.size()); i++) {
                if (columns.get(i) != null) {
                    row.text(columns.get(i), cells.get(i));
                }
            }
            if (!row.isEmpty()) {
                TableReader.requireRows(rows.size() + 1, limits);
                rows.add(row.row(number, schema));
            }
        }

        List<TableRow> all() {
            if (columns == null) {
                schema.read(List.of());
            }
            return rows;
        }
    }
}
