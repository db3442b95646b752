package vn.guongsang.kit.reference;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Reads the CSV files in {@code reference/} on the class path: UTF-8, comma separated, with a header row. */
public final class ReferenceCsv {

    private static final CsvSchema SCHEMA = CsvSchema.emptySchema().withHeader().withNullValue("");

    private ReferenceCsv() {}

    /**
     * All rows of a file, each by column name; an empty cell is null.
     *
     * @throws IllegalStateException when there is no such file
     * @throws UncheckedIOException when it is no CSV
     */
    public static List<Map<String, String>> rows(String file) {
        try (InputStream in = Thread.currentThread().getContextClassLoader().getResourceAsStream("reference/" + file)) {
            if (in == null) {
                throw new IllegalStateException("no reference data " + file);
            }
            try (MappingIterator<Map<String, String>> rows =
                    new CsvMapper().readerForMapOf(String.class).with(SCHEMA).readValues(in)) {
                return rows.readAll();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("reference data " + file, e);
        }
    }

    /** A date cell in ISO form; null when empty. */
    public static LocalDate date(String cell) {
        return cell == null ? null : LocalDate.parse(cell);
    }
}
