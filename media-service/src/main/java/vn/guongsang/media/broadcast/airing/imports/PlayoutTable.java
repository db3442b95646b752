package vn.guongsang.media.broadcast.airing.imports;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import vn.guongsang.kit.table.read.Column;
import vn.guongsang.kit.table.read.TableLimits;
import vn.guongsang.kit.table.read.TableReader;
import vn.guongsang.kit.table.read.TableRow;
import vn.guongsang.kit.table.read.TableSchema;
import vn.guongsang.kit.time.Vietnam;
import vn.guongsang.media.broadcast.airing.AiringDetail;

/** Reads the table of a playout system. */
final class PlayoutTable {

    private static final int MOST_ROWS = 500;
    private static final int ID = 36;
    private static final TableSchema SCHEMA = new TableSchema(List.of(
            Column.text("reference", 100, "Mã phát sóng").needed(),
            Column.text("startedAt", 40, "Bắt đầu").needed(),
            Column.text("minutes", 10, "Số phút").needed(),
            Column.text("title", 200, "Tên"),
            Column.text("slotId", ID, "Khung giờ"),
            Column.text("taskId", ID, "Nhiệm vụ"),
            Column.text("exemplarId", ID, "Điển hình"),
            Column.text("recording", 300, "Bản ghi")));
    private static final DateTimeFormatter VIETNAMESE =
            DateTimeFormatter.ofPattern("d/M/uuuu H:mm[:ss]").withResolverStyle(ResolverStyle.STRICT);
    private static final BigDecimal MOST_MINUTES = BigDecimal.valueOf(1440);
    private static final BigDecimal SECONDS = BigDecimal.valueOf(60);

    private PlayoutTable() {}

    /** All lines; those with wrong cells tell which. */
    static List<PlayoutRow> read(byte[] csv) {
        return TableReader.read("text/csv", csv, SCHEMA, TableLimits.USUAL.withRows(MOST_ROWS)).stream()
                .map(PlayoutTable::row)
                .toList();
    }

    private static PlayoutRow row(TableRow row) {
        List<PlayoutRow.Fault> faults = new ArrayList<>();
        row.faults()
                .forEach(fault -> faults.add(new PlayoutRow.Fault(fault.column(), fault.rule(), fault.arguments())));
        Cells cells = new Cells(row, faults);
        Instant startedAt = cells.read("startedAt", PlayoutTable::moment, "moment-format");
        BigDecimal minutes = cells.read("minutes", PlayoutTable::minutes, "minutes-format");
        UUID slot = cells.read("slotId", UUID::fromString, "id-format");
        UUID task = cells.read("taskId", UUID::fromString, "id-format");
        UUID exemplar = cells.read("exemplarId", UUID::fromString, "id-format");
        if (!faults.isEmpty()) {
            return new PlayoutRow(row.number(), null, faults);
        }
        return new PlayoutRow(
                row.number(),
                new AiringDetail(
                        row.text("reference"),
                        startedAt,
                        minutes,
                        row.text("title"),
                        slot,
                        task,
                        exemplar,
                        row.text("recording")),
                List.of());
    }

    /** The cells of a row, and what is wrong with them. */
    private record Cells(TableRow row, List<PlayoutRow.Fault> faults) {

        <T> T read(String key, Function<String, T> reading, String code) {
            String text = row.text(key);
            try {
                return text == null ? null : reading.apply(text);
            } catch (DateTimeException | IllegalArgumentException unreadable) {
                faults.add(new PlayoutRow.Fault(key, code, List.of()));
                return null;
            }
        }
    }

    /** {@code 2026-11-20T19:45:00} or {@code 20/11/2026 19:45:00} in local time, or with an offset. */
    private static Instant moment(String text) {
        if (text.contains("/")) {
            return LocalDateTime.parse(text, VIETNAMESE).atZone(Vietnam.ZONE).toInstant();
        }
        String iso = text.replace(' ', 'T');
        return iso.matches(".*(Z|[+-]\\d\\d:\\d\\d)")
                ? OffsetDateTime.parse(iso).toInstant()
                : LocalDateTime.parse(iso).atZone(Vietnam.ZONE).toInstant();
    }

    /** {@code 7.5}, {@code 7,5}, {@code 7:30} or {@code 0:07:30}; seconds are rounded to hundredths of a minute. */
    private static BigDecimal minutes(String text) {
        if (!text.matches("[0-9]{1,4}([.,][0-9]{1,3})?|[0-9]{1,4}(:[0-5][0-9]){1,2}")) {
            throw new IllegalArgumentException("no length: " + text);
        }
        BigDecimal minutes = text.contains(":") ? clock(text.split(":")) : new BigDecimal(text.replace(',', '.'));
        BigDecimal rounded = minutes.setScale(2, RoundingMode.HALF_UP);
        if (rounded.signum() == 0 || rounded.compareTo(MOST_MINUTES) > 0) {
            throw new IllegalArgumentException("no length: " + text);
        }
        return rounded;
    }

    private static BigDecimal clock(String... parts) {
        BigDecimal seconds = BigDecimal.ZERO;
        for (String part : parts) {
            seconds = seconds.multiply(SECONDS).add(new BigDecimal(part));
        }
        return seconds.divide(SECONDS, 4, RoundingMode.HALF_UP);
    }
}
