package vn.guongsang.nominations.unit;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Reads the files in {@code reference/}. */
public final class ReferenceCsv {

    private ReferenceCsv() {}

    /** All rows of a file, each by column name; an empty cell is an empty text. */
    public static List<Map<String, String>> rows(String file) {
        try (InputStream in = ReferenceCsv.class.getResourceAsStream("/reference/" + file);
                MappingIterator<Map<String, String>> rows = new CsvMapper()
                        .readerForMapOf(String.class)
                        .with(CsvSchema.emptySchema().withHeader())
                        .readValues(in)) {
            return rows.readAll();
        } catch (IOException e) {
            throw new UncheckedIOException("reference data " + file, e);
        }
    }

    /** A date cell; null when empty. */
    public static LocalDate date(String cell) {
        return cell.isEmpty() ? null : LocalDate.parse(cell);
    }
}
