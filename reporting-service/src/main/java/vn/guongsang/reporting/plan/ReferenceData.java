package vn.guongsang.reporting.plan;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;

/** Reads the CSV files of {@code resources/reference}; an empty cell is an absent value. */
final class ReferenceData {

    private ReferenceData() {}

    static List<Map<String, String>> read(String file) {
        CsvSchema schema = CsvSchema.emptySchema().withHeader().withNullValue("");
        try (InputStream csv = ReferenceData.class.getResourceAsStream("/reference/" + file);
                MappingIterator<Map<String, String>> rows = new CsvMapper()
                        .readerForMapOf(String.class)
                        .with(schema)
                        .readValues(csv)) {
            return rows.readAll();
        } catch (IOException e) {
            throw new UncheckedIOException("Reference data cannot be read: " + file, e);
        }
    }
}
