package vn.guongsang.reporting.document.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import vn.guongsang.kit.table.write.CsvFile;
import vn.guongsang.kit.table.write.Table;

/** Writes one sheet as CSV, as the lists of the API are: UTF-8, formulas made harmless. */
public final class CsvSheet {

    private CsvSheet() {}

    /** The file. */
    public static byte[] write(Sheet sheet) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (var rows = sheet.rows().get()) {
            CsvFile.write(
                    new Table(sheet.columns().stream().map(Sheet.Column::name).toList(), rows), out);
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory", e);
        }
        return out.toByteArray();
    }
}
