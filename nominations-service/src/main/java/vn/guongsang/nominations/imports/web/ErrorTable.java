package vn.guongsang.nominations.imports.web;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import vn.guongsang.nominations.imports.row.RowReports;
import vn.guongsang.nominations.imports.row.RowView;

/** Writes the wrong and unclear rows as CSV, with a byte order mark for spreadsheets; no cell holds what people wrote. */
final class ErrorTable {

    private static final int AT_ONCE = 1000;

    private final RowReports reports;

    ErrorTable(RowReports reports) {
        this.reports = reports;
    }

    String of(RowReports.Question... questions) {
        StringWriter text = new StringWriter();
        text.write('\uFEFF');
        try (CSVPrinter table = new CSVPrinter(text, CSVFormat.RFC4180)) {
            table.printRecord("Dòng", "Kết quả", "Cột", "Quy tắc", "Giải thích", "Được chấp nhận");
            for (RowReports.Question question : questions) {
                write(question, table);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private void write(RowReports.Question question, CSVPrinter table) throws IOException {
        List<RowView> rows = reports.read(question, 0, AT_ONCE);
        while (!rows.isEmpty()) {
            for (RowView row : rows) {
                write(row, table);
            }
            rows = reports.read(question, rows.get(rows.size() - 1).number(), AT_ONCE);
        }
    }

    private static void write(RowView row, CSVPrinter table) throws IOException {
        if (row.errors().isEmpty()) {
            List<String> candidates = row.candidates().stream()
                    .map(candidate -> candidate.subjectId().toString())
                    .toList();
            table.printRecord(row.number(), row.outcome(), "", "", row.outcomeLabel(), String.join("; ", candidates));
        }
        for (RowView.Fault fault : row.errors()) {
            table.printRecord(
                    row.number(),
                    row.outcome(),
                    fault.title(),
                    fault.rule(),
                    fault.detail(),
                    fault.allowed() == null ? "" : String.join("; ", fault.allowed()));
        }
    }
}
