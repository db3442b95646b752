package vn.guongsang.kit.reconciliation;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.kit.probe.KitStack;
import vn.guongsang.kit.probe.ProbeService;
import vn.guongsang.kit.probe.Records;
import vn.guongsang.kit.time.Ids;
import vn.guongsang.localstack.parts.Persona;
import vn.guongsang.localstack.testing.StackResource;

@QuarkusTest
@KitStack
class ReconcilerTest {

    private static final Actor TESTER = Actor.system("test");
    private static final Instant AT = Instant.parse("2024-05-19T03:04:05.678Z");

    private final UUID id = Ids.next();

    @Inject
    Reconciler reconciler;

    @Inject
    ProbeService probes;

    @Inject
    MeterRegistry metrics;

    @Test
    void aLookAtTheWholeTopicFindsWhatWasLostAndWhatIsOldAndAppliesItAgain() {
        UUID old = Ids.next();
        twoVersions(id);
        twoVersions(old);
        ComparisonView before = whole();
        Records.change("DELETE FROM seen_probe WHERE id = ?", id);
        Records.change("UPDATE seen_probe SET version = 1 WHERE id = ?", old);

        ComparisonView found = whole();

        assertTrue(found.whole());
        assertEquals(before.missing() + 1, found.missing());
        assertEquals(before.stale() + 1, found.stale());
        assertEquals(found.lacking(), metrics.get("consumer.gap").gauge().value());
        assertEquals(2, version(id));
        assertEquals(2, version(old));
        assertEquals(before.lacking(), whole().lacking());
    }

    @Test
    void theNextLookReadsOnlyWhatCameSince() {
        whole();
        twoVersions(id);

        reconciler.look();

        ComparisonView found = reconciler.last().get(0);
        assertFalse(found.whole());
        assertEquals(1, found.compared() - found.unhealed());
        assertEquals(found.unhealed(), found.lacking());
    }

    @Test
    void anAdministratorStartsTheComparisonFromTheBeginning() {
        twoVersions(id);
        whole();
        Records.change("DELETE FROM seen_probe WHERE id = ?", id);

        as("admin")
                .header("Idempotency-Key", Ids.next().toString())
                .post("/internal/v1/rebuild")
                .then()
                .statusCode(202)
                .body("items[0].consumer", equalTo("probe-reader"))
                .body("items[0].topic", equalTo(ProbeService.TOPIC));

        await().until(() -> version(id) == 2);
        as("auditor")
                .get("/internal/v1/reconciliation")
                .then()
                .statusCode(200)
                .body("items[0].consumer", equalTo("probe-reader"));
        as("province-board").get("/internal/v1/reconciliation").then().statusCode(403);
    }

    private ComparisonView whole() {
        reconciler.restart();
        reconciler.look();
        return reconciler.last().get(0);
    }

    private void twoVersions(UUID probe) {
        probes.create(probe, "one", TESTER, AT);
        probes.rewrite(probe, "two", TESTER, AT);
        await().until(() -> version(probe) == 2);
    }

    private static long version(UUID probe) {
        return Records.count("SELECT version FROM seen_probe WHERE id = ?", probe);
    }

    private static RequestSpecification as(String role) {
        return given().header(
                        "Authorization",
                        "Bearer " + StackResource.current().identity().token(Persona.of("x", "X", role)));
    }
}
