package vn.guongsang.system.fault;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import vn.guongsang.localstack.suite.Suite;
import vn.guongsang.system.oracle.Ledger;
import vn.guongsang.system.oracle.Oracle;
import vn.guongsang.system.running.AtOnce;
import vn.guongsang.system.running.CarefulClient;
import vn.guongsang.system.running.Dossier;
import vn.guongsang.system.running.People;
import vn.guongsang.system.running.TheSuite;

/** PostgreSQL dies by {@code kill -9} and stays away for 90 seconds. */
class LostDatabaseTest {

    private static final Duration AWAY = Duration.ofSeconds(90);
    private static final Map<String, String> READS = Map.of(
            "nominations", "/v1/profiles",
            "media", "/v1/propagation-tasks",
            "reporting", "/v1/quota-progress?year=2025");
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    @Test
    void servicesAnswer503MeanwhileAndRecoverByThemselves() {
        List<Dossier> dossiers = Dossier.ready(12);
        Map<String, Long> before = pids();
        ExecutorService clients = Executors.newFixedThreadPool(dossiers.size());
        // Some approvals are done, some under way and some only asked for when the database goes.
        List<Future<Ledger.Approval>> promised = dossiers.stream()
                .map(dossier -> clients.submit(() -> CarefulClient.approve(dossier, AWAY.plus(TheSuite.PATIENCE))))
                .toList();
        Ledger.Approval first = AtOnce.result(promised.get(0));
        TheSuite.suite().postgres().kill();
        Instant end = Instant.now().plus(AWAY);
        Awaitility.await()
                .pollInterval(Duration.ofSeconds(2))
                .atMost(AWAY.plus(TheSuite.PATIENCE))
                .until(() -> {
                    READS.forEach(LostDatabaseTest::assertUnavailable);
                    return Instant.now().isAfter(end);
                });
        TheSuite.suite().postgres().start();
        Instant back = Instant.now();
        promised.forEach(AtOnce::result);
        clients.shutdown();
        Oracle.holds(back);
        assertEquals(before, pids());
        assertEquals(1, first.approvalNo());
    }

    private static void assertUnavailable(String service, String path) {
        HttpResponse<String> answer = get(service, path);
        assertEquals(503, answer.statusCode(), path + " while the database is away");
        assertTrue(answer.headers().firstValueAsLong("Retry-After").orElse(0) > 0, "no Retry-After");
        assertTrue(answer.body().contains("\"code\":\"unavailable\""), answer.body());
        assertEquals(503, get(service, "/q/health/ready").statusCode());
        assertEquals(200, get(service, "/q/health/live").statusCode());
    }

    private static HttpResponse<String> get(String service, String path) {
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create(TheSuite.suite().service(service).url() + path))
                .header("Authorization", "Bearer " + People.token(People.BOARD))
                .build();
        try {
            return HTTP.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, Long> pids() {
        Map<String, Long> pids = new TreeMap<>();
        Suite.NAMES.forEach(
                name -> pids.put(name, TheSuite.suite().service(name).pid()));
        return pids;
    }
}
