package vn.guongsang.reporting.fact;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.guongsang.reporting.testing.Some.exemplar;
import static vn.guongsang.reporting.testing.Some.recognition;
import static vn.guongsang.reporting.testing.Some.revoked;
import static vn.guongsang.reporting.testing.Some.task;
import static vn.guongsang.reporting.testing.Some.unit;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.guongsang.kit.reconciliation.Reconciler;
import vn.guongsang.kit.time.Ids;
import vn.guongsang.model.Level;
import vn.guongsang.model.TaskStatus;
import vn.guongsang.model.UnitType;
import vn.guongsang.model.event.ExemplarSnapshot.Recognition;
import vn.guongsang.model.event.PropagationTaskSnapshot;
import vn.guongsang.model.event.Topics;
import vn.guongsang.reporting.testing.Database;
import vn.guongsang.reporting.testing.ReportingStack;
import vn.guongsang.reporting.testing.Told;

@QuarkusTest
@ReportingStack
class TakingInTest {

    private static final String IN_FORCE =
            "SELECT count(*) FROM recognition_fact WHERE exemplar_id = ? AND revoked_at IS NULL";
    private static final String VERSION = "SELECT version FROM exemplar_fact WHERE exemplar_id = ?";

    private final UUID id = Ids.next();
    private final Recognition first = recognition(1, Level.COMMUNE, 2024, Ids.next());

    @Inject
    Reconciler reconciler;

    @Inject
    MeterRegistry metrics;

    @BeforeEach
    void nothingKnown() {
        Database.clear();
    }

    @Test
    void anEventThatComesThreeTimesIsAppliedOnce() {
        Told.threeTimes(exemplar(id, 1, first));

        assertEquals(1, Database.number(IN_FORCE, id));
    }

    @Test
    void anOlderVersionThatComesLateChangesNothing() {
        Told.exemplars(exemplar(id, 5, first), exemplar(id, 7, revoked(first)), exemplar(id, 6, first));

        assertEquals(7, Database.number(VERSION, id));
        assertEquals(0, Database.number(IN_FORCE, id));
    }

    @Test
    void aRevocationThatComesFirstWins() {
        Told.exemplars(exemplar(id, 2, revoked(first)), exemplar(id, 1, first));

        assertEquals(0, Database.number(IN_FORCE, id));
    }

    @Test
    void whatWasLostComesBackWhenItIsRepublishedThoughTheInboxRemembersTheEvent() {
        PropagationTaskSnapshot aired = task(id, 1, TaskStatus.PUBLISHED);
        UUID unit = Ids.next();
        Told.units(unit(unit, UnitType.COMMUNE, "Xã Thí Dụ", null));
        Told.exemplars(exemplar(id, 2, first));
        Told.tasks(aired);
        Database.change("DELETE FROM recognition_fact WHERE exemplar_id = ?", id);
        Database.change("DELETE FROM propagation_fact WHERE task_id = ?", aired.id());
        Database.change("DELETE FROM unit WHERE id = ?", unit);

        Told.republished(Topics.EXEMPLARS, "exemplar", exemplar(id, 2, first));
        Told.republished(Topics.PROPAGATION, "propagation-task", aired);
        Told.republished(Topics.UNITS, "unit", unit(unit, UnitType.COMMUNE, "Xã Thí Dụ", null));

        assertEquals(1, Database.number(IN_FORCE, id));
        assertEquals(1, Database.number("SELECT count(*) FROM publication_in_effect WHERE exemplar_id = ?", id));
        assertEquals(1, Database.number("SELECT count(*) FROM unit_naming WHERE unit_id = ?", unit));
    }

    @Test
    void whatWasLostIsFoundByComparingWithTheTopics() {
        Told.exemplars(exemplar(id, 1, first), exemplar(id, 2, revoked(first)));
        UUID kept = Ids.next();
        Told.exemplars(exemplar(kept, 1, first));
        PropagationTaskSnapshot aired = task(id, 1, TaskStatus.PUBLISHED);
        Told.tasks(aired);
        Database.change("DELETE FROM exemplar_fact WHERE exemplar_id = ?", id);
        Database.change("UPDATE exemplar_fact SET version = 0 WHERE exemplar_id = ?", kept);
        Database.change("DELETE FROM propagation_fact WHERE task_id = ?", aired.id());

        reconciler.restart();
        reconciler.look();

        assertEquals(2, Database.number(VERSION, id));
        assertEquals(0, Database.number(IN_FORCE, id));
        assertEquals(1, Database.number(VERSION, kept));
        assertEquals(1, Database.number("SELECT count(*) FROM propagation_fact WHERE task_id = ?", aired.id()));
        assertTrue(metrics.get("consumer.gap")
                        .tag("consumer", "reporting-exemplars")
                        .gauge()
                        .value()
                >= 2);
        reconciler.restart();
        reconciler.look();
        assertEquals(
                0,
                metrics.get("consumer.gap")
                        .tag("consumer", "reporting-exemplars")
                        .gauge()
                        .value());
    }

    @Test
    void aPublicationMayComeBeforeItsExemplar() {
        Told.tasks(task(id, 1, TaskStatus.PUBLISHED));
        Told.exemplars(exemplar(id, 1, first));

        assertEquals(1, Database.number("SELECT count(*) FROM publication_in_effect WHERE exemplar_id = ?", id));
    }

    @ParameterizedTest
    @CsvSource({
        "exemplar-approved, guongsang.exemplars.v1, SELECT count(*) FROM recognition_fact",
        "propagation-task-published, guongsang.propagation.v1, SELECT count(*) FROM propagation_fact",
        "unit-renamed, guongsang.units.v1, SELECT count(*) FROM unit"
    })
    void theSamplesOfTheContractAreUnderstood(String sample, String topic, String count) throws IOException {
        try (InputStream json = getClass().getResourceAsStream("/samples/" + sample + ".v1.json")) {
            String text = new String(json.readAllBytes(), StandardCharsets.UTF_8);
            String key = text.replaceAll("(?s).*\"subject\": \"([^\"]+)\".*", "$1");
            Database.change("DELETE FROM inbox WHERE event_id::text LIKE '0197a000%'");
            Told.raw(topic, key, text);
        }
        await().until(() -> Database.number(count) == 1);
    }

    @Test
    void aSnapshotWithoutItsCardIsHeldAndTheNextOneIsApplied() {
        Told.raw(
                Topics.EXEMPLARS,
                id.toString(),
                """
                {"specversion":"1.0","id":"%s","source":"/test","type":"vn.guongsang.exemplar.approved.v1",
                 "subject":"%s","time":"2024-11-20T02:30:00Z",
                 "data":{"id":"%s","version":1,"change":"approved","status":"APPROVED","approvalNo":1,
                         "publishable":true,"recognitions":[]}}"""
                        .formatted(Ids.next(), id, id));
        UUID next = Ids.next();
        Told.exemplars(exemplar(next, 1, first));

        assertEquals(1, Database.number(IN_FORCE, next));
        assertEquals(
                1,
                Database.number(
                        "SELECT count(*) FROM quarantine WHERE reason = 'contract-violation' AND detail = 'card is missing'"));
    }
}
