package vn.guongsang.reporting.fact.generation;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.guongsang.kit.time.Ids;
import vn.guongsang.localstack.parts.Persona;
import vn.guongsang.reporting.fact.generation.step.RebuildPhase;
import vn.guongsang.reporting.fact.generation.store.LostRunException;
import vn.guongsang.reporting.fact.generation.store.RebuildProgress.Run;
import vn.guongsang.reporting.testing.Asked;
import vn.guongsang.reporting.testing.Database;
import vn.guongsang.reporting.testing.Rebuilt;
import vn.guongsang.reporting.testing.ReportingStack;

/** A rebuild that another process runs, or ran until it was killed. */
@QuarkusTest
@ReportingStack
class OpenRebuildTest {

    private static final String RUNNING =
            """
            INSERT INTO fact_rebuild
                (id, version, status, requested_by, requested_by_name, requested_at, started_at, run_no, phase, alive_at)
            VALUES (?, 2, 'RUNNING', 'quan-tri', 'Quản trị hệ thống', now(), now(), ?, 'READING', now() - CAST(? AS interval))""";

    private final UUID id = Ids.next();

    @Inject
    RebuildLoop loop;

    @Inject
    RebuildRunService steps;

    @BeforeEach
    void nothingKnown() {
        Database.clear();
    }

    @AfterEach
    void nothingIsLeft() {
        Database.change("UPDATE fact_rebuild SET status = 'CANCELLED' WHERE status IN ('WAITING', 'RUNNING')");
        Database.clear();
    }

    private void running(int run, String heardOf) {
        Database.change(RUNNING, id, run, heardOf);
    }

    @Test
    void oneWhoseProcessWasKilledBeginsAgain() {
        running(1, "2 minutes");
        QuarkusTransaction.requiringNew().run(loop::wakeAfterCommit);

        Rebuilt.ended(id, "DONE").body("runs", equalTo(2)).body("history.action", contains("restart", "completion"));
    }

    @Test
    void oneThatWasCutOffThreeTimesHasFailed() {
        running(3, "2 minutes");
        QuarkusTransaction.requiringNew().run(loop::wakeAfterCommit);

        Rebuilt.ended(id, "FAILED").body("failure", equalTo("INTERRUPTED")).body("runs", equalTo(3));
    }

    @Test
    void oneThatIsAliveElsewhereIsLeftAlone() {
        running(1, "1 second");

        assertEquals(Optional.empty(), steps.claim(Instant.now(), Duration.ofSeconds(60)));
    }

    @Test
    void aRunThatAnotherHasTakenOverWritesNothingMore() {
        running(2, "1 second");
        Run former = new Run(id, 1, 1);

        assertThrows(LostRunException.class, () -> steps.begin(former, RebuildPhase.SWAPPING, Instant.now()));
        assertEquals("READING", Database.text("SELECT phase FROM fact_rebuild WHERE id = ?", id));
    }

    @Test
    void thereIsOneAtATime() {
        running(1, "1 second");

        Asked.as(Rebuilt.OPERATOR)
                .header("Idempotency-Key", Ids.next().toString())
                .post("/v1/fact-rebuilds")
                .then()
                .statusCode(409)
                .body("code", equalTo("fact-rebuild-under-way"))
                .body("rebuildId", equalTo(id.toString()));
        Asked.get(Rebuilt.OPERATOR, "/v1/fact-rebuilds?status=RUNNING")
                .body("items.id", contains(id.toString()))
                .body("items.allowedActions", contains(List.of("cancellation")))
                .body("items.phase", contains("READING"));
    }

    @Test
    void itIsCancelledOnceByWhoHasReadIt() {
        running(1, "1 second");

        Rebuilt.cancel(id, null).statusCode(428);
        Rebuilt.cancel(id, "\"v1\"").statusCode(412);
        Rebuilt.cancel(id, "\"v2\"").statusCode(200).body("status", equalTo("CANCELLED"));
        Rebuilt.cancel(id, "\"v3\"").statusCode(409).body("code", equalTo("illegal-transition"));
        assertThrows(
                LostRunException.class, () -> steps.begin(new Run(id, 1, 1), RebuildPhase.SWAPPING, Instant.now()));
        assertEquals("cancellation", Database.text("SELECT action FROM audit_line WHERE aggregate_id = ?", id));
    }

    @Test
    void anOrderNeedsAKeyAndIsRepeatedByIt() {
        String key = Ids.next().toString();
        Asked.as(Rebuilt.OPERATOR).post("/v1/fact-rebuilds").then().statusCode(400);
        String first = order(key);

        assertEquals(first, order(key));
        Rebuilt.ended(UUID.fromString(first), "DONE");
        Asked.get(Rebuilt.OPERATOR, "/v1/fact-rebuilds?limit=1").body("items.id", contains(first));
        Asked.get(Rebuilt.OPERATOR, "/v1/fact-rebuilds").body("items.id", hasItem(first));
    }

    private static String order(String key) {
        return Asked.as(Rebuilt.OPERATOR)
                .header("Idempotency-Key", key)
                .post("/v1/fact-rebuilds")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    @ParameterizedTest(name = "{0} orders {1}, reads {2}")
    @CsvSource({"province-board, 403, 200", "auditor, 403, 200", "finance, 403, 403", "unit-officer, 403, 403"})
    void whoMayOrderAndWhoMayRead(String role, int order, int read) {
        Persona persona = Persona.of("nguoi-" + role, "Người Thử", role);

        Asked.as(persona)
                .header("Idempotency-Key", Ids.next().toString())
                .post("/v1/fact-rebuilds")
                .then()
                .statusCode(order);
        Asked.get(persona, "/v1/fact-rebuilds").statusCode(read);
        Asked.get(persona, "/v1/fact-status").statusCode(read);
        Asked.get(Rebuilt.OPERATOR, "/v1/fact-rebuilds/" + id).statusCode(404);
        Asked.get(Rebuilt.OPERATOR, "/v1/fact-rebuilds/" + id + "/differences").statusCode(404);
    }
}
