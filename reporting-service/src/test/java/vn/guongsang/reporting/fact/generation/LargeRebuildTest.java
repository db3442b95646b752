package vn.guongsang.reporting.fact.generation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.guongsang.reporting.testing.Some.unit;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.guongsang.kit.inbox.EventReader;
import vn.guongsang.kit.time.Ids;
import vn.guongsang.kit.time.Now;
import vn.guongsang.localstack.parts.LocalKafka;
import vn.guongsang.localstack.testing.StackResource;
import vn.guongsang.model.Level;
import vn.guongsang.model.UnitType;
import vn.guongsang.model.event.ExemplarSnapshot;
import vn.guongsang.model.event.ExemplarSnapshot.Recognition;
import vn.guongsang.reporting.fact.FactConsumer;
import vn.guongsang.reporting.fact.FactStore;
import vn.guongsang.reporting.fact.OtherTopic;
import vn.guongsang.reporting.fact.generation.store.Generations;
import vn.guongsang.reporting.fact.generation.store.RebuildProgress.Run;
import vn.guongsang.reporting.testing.Asked;
import vn.guongsang.reporting.testing.Database;
import vn.guongsang.reporting.testing.ReportingStack;
import vn.guongsang.reporting.testing.Some;
import vn.guongsang.reporting.testing.Told;

/**
 * Recognitions of ten years, read from a topic of their own and asked for. {@code -Dlarge.recognitions=1000000} makes it
 * the measurement of docs/measurements.md, and lets it fail when it is too slow.
 */
@QuarkusTest
@ReportingStack
class LargeRebuildTest {

    private static final Logger LOG = Logger.getLogger(LargeRebuildTest.class);
    private static final int SIZE = Integer.getInteger("large.recognitions", 2_000);
    private static final boolean MEASURED = Integer.getInteger("large.recognitions") != null;
    private static final int COMMUNES = 140;
    private static final Level[] LEVELS = {Level.UNIT, Level.COMMUNE, Level.COMMUNE, Level.PROVINCE};

    private static final String RUNNING =
            """
            INSERT INTO fact_rebuild
                (id, version, status, requested_by, requested_by_name, requested_at, started_at, run_no, alive_at)
            VALUES (?, 2, 'RUNNING', 'quan-tri', 'Quản trị hệ thống', now(), now(), 1, now())""";

    private static final String PUBLICATIONS =
            """
            INSERT INTO propagation_fact
                (task_id, version, exemplar_id, approval_no, kind, status, channel_id, channel_kind, published_at)
            SELECT gen_random_uuid(), 1, exemplar_id, approval_no, 'PROPAGATION', 'PUBLISHED', gen_random_uuid(), 'TV', now()
            FROM recognition_fact WHERE CAST(right(CAST(exemplar_id AS text), 1) AS text) IN ('0', '2', '4', '6', '8')""";

    private final String topic = "guongsang.large-" + Ids.next() + ".v1";

    @Inject
    RebuildRunService steps;

    @Inject
    Generations generations;

    @Inject
    FactConsumer<ExemplarSnapshot> exemplars;

    @Inject
    FactStore store;

    @Inject
    EventReader reader;

    @Inject
    Now now;

    @BeforeEach
    void aProvinceWithTenYears() {
        Database.clear();
        UUID province = Ids.named("large", "province");
        Told.units(unit(province, UnitType.PROVINCE, "Tỉnh Thừa Thiên Huế", null));
        Object communes =
                IntStream.range(0, COMMUNES).mapToObj(LargeRebuildTest::commune).toArray(UUID[]::new);
        Database.change("INSERT INTO unit SELECT id, 1, 'COMMUNE', NULL, NULL, false FROM unnest(?) id", communes);
        Database.change(
                "INSERT INTO unit_naming SELECT id, 1, NULL, NULL, '0', 'xã', 'Xã ' || id, 'xa', ?, 'xã' FROM unnest(?) id",
                province,
                communes);
        StackResource.current().kafka().createTopics(List.of(new LocalKafka.Topic(topic, 1, true)));
        tell();
    }

    @AfterEach
    void nothingIsLeft() {
        Database.clear();
    }

    @Test
    void aLargeTopicIsRebuiltComparedAndAskedForFastEnough() {
        Run first = rebuild();
        long perSecond = perSecond(first);
        Run second = rebuild();
        Database.change(PUBLICATIONS);
        for (String table : List.of("propagation_store", "unit", "unit_naming")) {
            Database.change("VACUUM ANALYZE " + table);
        }

        assertEquals(SIZE, Database.number("SELECT count(*) FROM recognition_fact"));
        assertEquals(
                0, Database.number("SELECT sum(differing) FROM fact_rebuild_topic WHERE rebuild_id = ?", second.id()));
        long province = p95("/v1/quota-progress?year=2024");
        long commune = p95("/v1/quota-progress?year=2024&unitId=" + commune(7));
        LOG.infof(
                "%d recognitions: %d and %d snapshots/s read, province p95 %d ms, commune p95 %d ms",
                SIZE, perSecond, perSecond(second), province, commune);
        if (MEASURED) {
            assertTrue(perSecond >= 5_000, perSecond + " snapshots/s");
            assertTrue(province < 300, province + " ms for the province");
            assertTrue(commune < 50, commune + " ms for a commune");
        }
    }

    private Run rebuild() {
        Run run = new Run(Ids.next(), 1, generations.inUse().other());
        Database.change(RUNNING, run.id());
        Instant begun = now.instant();
        new Rebuilder(
                        steps,
                        generations,
                        OtherTopic.of(exemplars, topic, store),
                        reader,
                        now,
                        StackResource.current().kafka().bootstrapServers())
                .run(run);
        LOG.infof(
                "rebuilt in %s, of which reading %d ms",
                Duration.between(begun, now.instant()),
                Database.number("SELECT reading_millis FROM fact_rebuild WHERE id = ?", run.id()));
        assertEquals("DONE", Database.text("SELECT status FROM fact_rebuild WHERE id = ?", run.id()));
        return run;
    }

    private static long perSecond(Run run) {
        return SIZE * 1000L / Database.number("SELECT reading_millis FROM fact_rebuild WHERE id = ?", run.id());
    }

    private void tell() {
        Map<String, Object> settings = Map.of(
                "bootstrap.servers",
                StackResource.current().kafka().bootstrapServers(),
                "linger.ms",
                50,
                "batch.size",
                500_000);
        try (KafkaProducer<byte[], byte[]> producer =
                new KafkaProducer<>(settings, new ByteArraySerializer(), new ByteArraySerializer())) {
            for (int i = 0; i < SIZE; i++) {
                ExemplarSnapshot told = exemplar(i);
                producer.send(new ProducerRecord<>(
                        topic,
                        told.id().toString().getBytes(UTF_8),
                        Told.text("exemplar", told).getBytes(UTF_8)));
            }
            producer.flush();
        }
    }

    /** Every commune has the same number in each of the ten years, at all levels. */
    private static ExemplarSnapshot exemplar(int i) {
        int year = 2016 + i / COMMUNES % 10;
        Recognition one = new Recognition(
                1,
                Ids.named("large-nomination", "" + i),
                LEVELS[i / COMMUNES / 10 % LEVELS.length],
                year,
                commune(i % COMMUNES),
                i + "/QĐ-UBND",
                LocalDate.of(year, 1 + i % 12, 1 + i % 28),
                Some.AT,
                null,
                null);
        return Some.exemplar(Ids.named("large-exemplar", "" + i), 1, one);
    }

    private static UUID commune(int i) {
        return Ids.named("large-commune", "" + i);
    }

    /** The time that the slowest but one of twenty answers takes, as a caller on this machine sees it. */
    private static long p95(String path) {
        HttpClient client = HttpClient.newHttpClient();
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + path))
                .header(
                        "Authorization",
                        "Bearer " + StackResource.current().sessions().token(Asked.BOARD))
                .build();
        int times = MEASURED ? 100 : 5;
        long[] millis = LongStream.range(0, times + 5L)
                .map(i -> millis(client, request))
                .skip(5)
                .sorted()
                .toArray();
        return millis[times * 95 / 100 - (MEASURED ? 1 : 0)];
    }

    private static long millis(HttpClient client, HttpRequest request) {
        long begun = System.nanoTime();
        try {
            assertEquals(
                    200,
                    client.send(request, HttpResponse.BodyHandlers.ofString()).statusCode());
        } catch (java.io.IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
        return (System.nanoTime() - begun) / 1_000_000;
    }
}
