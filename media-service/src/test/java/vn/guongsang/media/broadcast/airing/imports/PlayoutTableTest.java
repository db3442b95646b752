package vn.guongsang.media.broadcast.airing.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.guongsang.kit.problem.ProblemException;

class PlayoutTableTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "7.5 | 7.50",
                "7,5 | 7.50",
                "14:30 | 14.50",
                "0:00:20 | 0.33",
                "1:01:01 | 61.02",
                "1440 | 1440.00",
                "0 | minutes-format",
                "0.001 | minutes-format",
                "1440.5 | minutes-format",
                "7:60 | minutes-format",
                "-1 | minutes-format",
                "1E9 | minutes-format",
                "mười | minutes-format"
            })
    void minutesAreReadAsPlayoutWritesThem(String written, String read) {
        assertEquals(read, seen(row("2026-11-20T19:45:00", written), row -> row.detail()
                .minutes()));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-20T19:45:00, 2026-11-20T12:45:00Z",
        "2026-11-20 19:45, 2026-11-20T12:45:00Z",
        "20/11/2026 19:45, 2026-11-20T12:45:00Z",
        "1/12/2026 0:05:30, 2026-11-30T17:05:30Z",
        "2026-11-20T12:45:00Z, 2026-11-20T12:45:00Z",
        "2026-11-20T19:45:00+07:00, 2026-11-20T12:45:00Z",
        "31/2/2026 19:45, moment-format",
        "2026-11-20, moment-format",
        "19:45, moment-format"
    })
    void momentsWithoutAnOffsetAreLocal(String written, String read) {
        assertEquals(read, seen(row(written, "5"), row -> row.detail().startedAt()));
    }

    @Test
    void eachWrongCellIsNamed() {
        PlayoutRow row = row("=NOW()", "");
        assertEquals(
                List.of("startedAt cell-formula", "minutes cell-required"),
                row.faults().stream()
                        .map(fault -> fault.field() + " " + fault.code())
                        .toList());
        assertEquals(2, row.number());
    }

    @Test
    void aFileWithoutItsColumnsIsRefused() {
        ProblemException refused = assertThrows(
                ProblemException.class,
                () -> PlayoutTable.read("reference,minutes\nA,5\n".getBytes(StandardCharsets.UTF_8)));
        assertEquals("table-header-invalid", refused.type().code());
    }

    private static String seen(PlayoutRow row, Function<PlayoutRow, Object> part) {
        return row.faults().isEmpty()
                ? text(part.apply(row))
                : row.faults().get(0).code();
    }

    private static String text(Object value) {
        return value instanceof Instant moment ? moment.toString() : value.toString();
    }

    private static PlayoutRow row(String moment, String minutes) {
        String table = "Mã phát sóng;Bắt đầu;Số phút\nP-1;" + moment + ";" + minutes + "\n";
        return PlayoutTable.read(table.getBytes(StandardCharsets.UTF_8)).get(0);
    }
}
