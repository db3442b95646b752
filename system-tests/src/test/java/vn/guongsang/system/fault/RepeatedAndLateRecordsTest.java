package vn.guongsang.system.fault;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import vn.guongsang.localstack.demo.Api;
import vn.guongsang.system.oracle.Ledger;
import vn.guongsang.system.oracle.Oracle;
import vn.guongsang.system.oracle.TopicLog;
import vn.guongsang.system.running.CarefulClient;
import vn.guongsang.system.running.Dossier;
import vn.guongsang.system.running.ForgedExemplar;
import vn.guongsang.system.running.People;
import vn.guongsang.system.running.TheSuite;
import vn.guongsang.system.running.Topic;

/** Kafka delivers at least once, and a bridge or a rebuild may deliver late. */
class RepeatedAndLateRecordsTest {

    @Test
    void everyRecordProducedAgainThreeTimesChangesNothing() {
        Dossier.ready(5).forEach(dossier -> CarefulClient.approve(dossier));
        Oracle.holds(Instant.now());
        Map<String, String> before = everything();
        List<ConsumerRecord<byte[], byte[]>> records = TopicLog.wholesome();
        List<ProducerRecord<byte[], byte[]>> again = new ArrayList<>();
        for (int round = 0; round < 3; round++) {
            records.forEach(record -> again.add(
                    new ProducerRecord<>(record.topic(), null, record.key(), record.value(), record.headers())));
        }
        Topic.produce(again);
        Oracle.holds(Instant.now());
        assertEquals(before, everything());
    }

    @Test
    void ofVersionsFiveSevenAndSixTheSeventhStays() {
        ForgedExemplar exemplar = new ForgedExemplar(Ledger.forged(), UUID.randomUUID());
        Topic.produce(List.of(exemplar.approved(5), exemplar.approved(7), exemplar.approved(6)));
        Oracle.holds(Instant.now());
        assertEquals("7 APPROVED 1 Tập thể Thí Dụ, bản 7", inMedia(exemplar.id()));
        assertEquals("7 APPROVED 1 Tập thể Thí Dụ, bản 7", inReporting(exemplar.id()));
        assertEquals(2, tasks(exemplar.id()));
    }

    @Test
    void aRevocationThatArrivesFirstWins() {
        ForgedExemplar exemplar = new ForgedExemplar(Ledger.forged(), UUID.randomUUID());
        Topic.produce(List.of(exemplar.revoked(2), exemplar.approved(1)));
        Oracle.holds(Instant.now());
        assertEquals("2 REVOKED 1 Tập thể Thí Dụ, bản 2", inMedia(exemplar.id()));
        assertEquals("2 REVOKED 1 Tập thể Thí Dụ, bản 2", inReporting(exemplar.id()));
        assertEquals(0, tasks(exemplar.id()));
    }

    private static String inMedia(UUID exemplar) {
        return TheSuite.text(
                "media",
                "SELECT concat_ws(' ', version, status, approval_no, display_name) FROM exemplar_snapshot WHERE id = '"
                        + exemplar + "'");
    }

    private static String inReporting(UUID exemplar) {
        return TheSuite.text(
                "reporting",
                "SELECT concat_ws(' ', version, status, approval_no, display_name) FROM exemplar_fact WHERE exemplar_id = '"
                        + exemplar + "'");
    }

    private static int tasks(UUID exemplar) {
        Api.Answer answer = Awaitility.await()
                .until(
                        () -> TheSuite.MEDIA.get(
                                People.token(People.BOARD), "/v1/propagation-tasks?exemplarId=" + exemplar),
                        got -> got.status() == 200);
        return answer.body().at("/items").size();
    }

    /** A digest of every table that a record could change. */
    private static Map<String, String> everything() {
        Map<String, String> digests = new TreeMap<>();
        Map.of(
                        "media", List.of("exemplar_snapshot", "propagation_task", "unit", "outbox"),
                        "reporting", List.of("exemplar_fact", "recognition_fact", "propagation_fact", "unit"),
                        "nominations", List.of("exemplar", "recognition", "nomination", "propagation_fact", "outbox"))
                .forEach((database, tables) -> tables.forEach(table -> digests.put(
                        database + "." + table,
                        TheSuite.text(
                                database,
                                "SELECT md5(string_agg(t::text, '|' ORDER BY t::text)) FROM " + table + " t"))));
        return digests;
    }
}
