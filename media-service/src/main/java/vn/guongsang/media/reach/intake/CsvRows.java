package vn.guongsang.media.reach.intake;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import vn.guongsang.kit.table.read.Column;
import vn.guongsang.kit.table.read.TableFormat;
import vn.guongsang.kit.table.read.TableLimits;
import vn.guongsang.kit.table.read.TableReader;
import vn.guongsang.kit.table.read.TableRow;
import vn.guongsang.kit.table.read.TableSchema;
import vn.guongsang.media.reach.form.Metric;

/** Reads figures from CSV; what a cell should have been is said of its row. */
final class CsvRows {

    private static final TableSchema SCHEMA = new TableSchema(List.of(
            Column.text("channel", 100, "Kênh").needed(),
            Column.text("metric", 20, "Chỉ số").needed(),
            Column.text("value", 16, "Giá trị").needed(),
            Column.text("taskId", 36, "Nhiệm vụ"),
            Column.date("periodFrom", "Từ ngày"),
            Column.date("periodTo", "Đến ngày"),
            Column.date("measuredOn", "Ngày đo").needed(),
            Column.text("source", 100, "Nguồn").needed(),
            Column.text("sourceRef", 200, "Mã tham chiếu").needed()));
    private static final TableLimits LIMITS = TableLimits.USUAL.withRows(1000);
    private static final Pattern VALUE = Pattern.compile("[0-9]{1,12}([.,][0-9]{1,2})?");
    private static final Pattern ID = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    private CsvRows() {}

    static List<Candidate> read(String csv) {
        List<TableRow> rows =
                TableReader.read(TableFormat.CSV.mediaType(), csv.getBytes(StandardCharsets.UTF_8), SCHEMA, LIMITS);
        List<Candidate> read = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            read.add(candidate(i, rows.get(i)));
        }
        return read;
    }

    private static Candidate candidate(int index, TableRow row) {
        Candidate candidate = new Candidate(index);
        row.faults()
                .forEach(fault -> candidate.fault(
                        fault.column(), fault.rule(), fault.arguments().toArray()));
        Metric metric = cell(row, "metric", candidate, "metric-unknown", CsvRows::metric);
        BigDecimal value = cell(row, "value", candidate, "not-a-number", CsvRows::value);
        UUID task = cell(
                row,
                "taskId",
                candidate,
                "not-an-id",
                text -> ID.matcher(text).matches() ? UUID.fromString(text) : null);
        return candidate.isInvalid()
                ? candidate
                : candidate.of(new NewFigure(
                        row.text("channel"),
                        metric,
                        value,
                        task,
                        row.date("periodFrom"),
                        row.date("periodTo"),
                        row.date("measuredOn"),
                        row.text("source"),
                        row.text("sourceRef")));
    }

    /** Reads a cell; null where it is empty, and where it cannot be read, which is said. */
    private static <T> T cell(TableRow row, String key, Candidate candidate, String rule, Function<String, T> reader) {
        String text = row.text(key);
        T read = text == null ? null : reader.apply(text);
        if (text != null && read == null) {
            candidate.fault(key, rule);
        }
        return read;
    }

    private static Metric metric(String text) {
        return Arrays.stream(Metric.values())
                .filter(metric -> metric.name().equalsIgnoreCase(text))
                .findFirst()
                .orElse(null);
    }

    private static BigDecimal value(String text) {
        return VALUE.matcher(text).matches() ? new BigDecimal(text.replace(',', '.')) : null;
    }
}
