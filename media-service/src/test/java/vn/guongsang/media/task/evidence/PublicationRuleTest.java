package vn.guongsang.media.task.evidence;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.guongsang.kit.problem.ProblemException;
import vn.guongsang.model.ChannelKind;
import vn.guongsang.model.TaskKind;

class PublicationRuleTest {

    private static final Instant NOW = Instant.parse("2026-11-20T02:30:00Z");

    @ParameterizedTest
    @CsvSource({
        // kind, channel, seconds from now, url, issue, minutes, note
        "PROPAGATION, PRINT, 0, , 'Số 8123',,",
        "PROPAGATION, PRINT, -60, https://bao.example.vn/1,,,",
        "PROPAGATION, ONLINE, -60, https://bao.example.vn/1,,,",
        "PROPAGATION, TV, -60,,, 7.5,",
        "PROPAGATION, RADIO, -60, https://dai.example.vn/1,, 3,",
        "RETRACTION, PRINT, -60, , 'Số 8130',,",
        "RETRACTION, ONLINE, -60,,,, 'Đã gỡ bài'",
        "RETRACTION, TV, -60,,, 0.5,"
    })
    void evidenceThatFitsTheChannelIsTaken(
            TaskKind kind,
            ChannelKind channel,
            long seconds,
            String url,
            String issue,
            BigDecimal minutes,
            String note) {
        NewPublication given =
                new NewPublication(NOW.plusSeconds(seconds), url, issue, minutes, null, note, null, null);

        assertDoesNotThrow(() -> PublicationRule.check(given, channel, kind, NOW));
    }

    @Test
    void aChecksumNeedsAnAddressAndARecordingAirTime() {
        NewPublication.Proof proof = new NewPublication.Proof("a".repeat(64), "LUU-1", "Nhóm phóng viên");
        NewPublication given = new NewPublication(NOW, null, "Số 8123", null, null, null, proof, null);

        ProblemException refusal = assertThrows(
                ProblemException.class,
                () -> PublicationRule.check(given, ChannelKind.PRINT, TaskKind.PROPAGATION, NOW));

        assertEquals(
                List.of("/proof/sha256 sha256-needs-url", "/proof/recording recording-only-on-air"),
                refusal.faults().stream()
                        .map(fault -> fault.pointer() + " " + fault.code())
                        .toList());
    }

    @ParameterizedTest
    @CsvSource({"PROPAGATION, PRINT", "RETRACTION, TV"})
    void onlyAPropagationOnAirRestsOnTheLog(TaskKind kind, ChannelKind channel) {
        NewPublication given = new NewPublication(NOW, null, "Số 1", null, null, null, null, UUID.randomUUID());

        ProblemException refusal =
                assertThrows(ProblemException.class, () -> PublicationRule.check(given, channel, kind, NOW));

        assertEquals("airing-of-broadcast-only", refusal.faults().get(0).code());
        assertEquals("/airingId", refusal.faults().get(0).pointer());
    }

    @Test
    void aCorrectionNamesALineOfTheLogOnAirOnly() {
        NewCorrection given = new NewCorrection("Sửa căn cứ", null, null, null, UUID.randomUUID());

        assertDoesNotThrow(() -> PublicationRule.check(given, ChannelKind.RADIO));
        ProblemException refusal =
                assertThrows(ProblemException.class, () -> PublicationRule.check(given, ChannelKind.ONLINE));
        assertEquals("airing-of-broadcast-only", refusal.faults().get(0).code());
    }

    @ParameterizedTest
    @CsvSource({
        "PROPAGATION, PRINT, 0,,,, '/issue issue-or-url-required'",
        "PROPAGATION, PRINT, 0,, 'Số 8123', 3, '/minutes minutes-only-on-air'",
        "PROPAGATION, ONLINE, 0,, 'Số 8123',, '/url url-required'",
        "PROPAGATION, TV, 0, https://dai.example.vn/1,,, '/minutes minutes-required'",
        "PROPAGATION, RADIO, 1,,,, '/publishedAt not-in-future|/minutes minutes-required'",
        "RETRACTION, TV, 0,,,, '/note retraction-trace-required'",
        "RETRACTION, ONLINE, 1,,,, '/publishedAt not-in-future|/note retraction-trace-required'"
    })
    void everyBrokenRuleIsNamed(
            TaskKind kind,
            ChannelKind channel,
            long seconds,
            String url,
            String issue,
            BigDecimal minutes,
            String expected) {
        NewPublication given =
                new NewPublication(NOW.plusSeconds(seconds), url, issue, minutes, null, null, null, null);

        ProblemException refusal =
                assertThrows(ProblemException.class, () -> PublicationRule.check(given, channel, kind, NOW));

        assertEquals(EvidenceProblem.EVIDENCE_INVALID, refusal.type());
        assertEquals(
                List.of(expected.split("\\|")),
                refusal.faults().stream()
                        .map(fault -> fault.pointer() + " " + fault.code())
                        .toList());
    }
}
