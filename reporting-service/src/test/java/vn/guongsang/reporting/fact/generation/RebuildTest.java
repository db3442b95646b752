package vn.guongsang.reporting.fact.generation;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.guongsang.reporting.testing.Some.exemplar;
import static vn.guongsang.reporting.testing.Some.recognition;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.guongsang.kit.time.Ids;
import vn.guongsang.model.Level;
import vn.guongsang.model.TaskStatus;
import vn.guongsang.model.event.ExemplarSnapshot;
import vn.guongsang.model.event.ExemplarSnapshot.Recognition;
import vn.guongsang.model.event.PropagationTaskSnapshot;
import vn.guongsang.reporting.testing.Asked;
import vn.guongsang.reporting.testing.Database;
import vn.guongsang.reporting.testing.Rebuilt;
import vn.guongsang.reporting.testing.ReportingStack;
import vn.guongsang.reporting.testing.Sample;
import vn.guongsang.reporting.testing.Some;
import vn.guongsang.reporting.testing.Told;

@QuarkusTest
@ReportingStack
class RebuildTest {

    private static final String COUNT = "SELECT count(*) FROM recognition_fact WHERE unit_id = ?";

    private final UUID unit = Ids.next();
    private final UUID id = Ids.next();
    private final Recognition first = recognition(1, Level.COMMUNE, 2024, unit);
    private final ExecutorService others = Executors.newFixedThreadPool(2);

    @BeforeEach
    void nothingKnown() {
        Database.clear();
    }

    @AfterEach
    void nothingIsLeft() {
        others.shutdownNow();
        Database.clear();
    }

    @Test
    void whatWasLostAndWhatWasDamagedIsAsItWasToldAgain() {
        UUID lost = Ids.next();
        Sample gathering = new Sample("gathering-held", "gatherings");
        PropagationTaskSnapshot aired = Some.task(id, 1, TaskStatus.PUBLISHED);
        Told.exemplars(exemplar(id, 3, first), exemplar(lost, 1, recognition(1, Level.PROVINCE, 2024, unit)));
        Told.tasks(aired);
        gathering.tell(1);
        long before = Database.number("SELECT number FROM fact_generation");
        Database.change("UPDATE exemplar_fact SET sector = 'LOST', status = 'LOST' WHERE exemplar_id = ?", id);
        Database.change("UPDATE recognition_fact SET level = 'LOST' WHERE exemplar_id = ?", lost);
        Database.change("DELETE FROM gathering_fact WHERE id = ?", gathering.id());

        UUID rebuild = Rebuilt.order();

        Rebuilt.ended(rebuild, "DONE")
                .body("generation", equalTo((int) before + 1))
                .body("differing", equalTo(2))
                .body("lacking", equalTo(0))
                .body("runs", equalTo(1))
                .body("phase", nullValue())
                .body("allowedActions", hasSize(0))
                .body("topics", hasSize(16))
                .body("topics.find { it.topic == 'guongsang.gatherings.v1' }.read", greaterThanOrEqualTo(1))
                .body("history.action", contains("order", "start", "completion"));
        assertDifferences(rebuild, lost);
        assertEquals("AGRICULTURE", Database.text("SELECT sector FROM exemplar_fact WHERE exemplar_id = ?", id));
        assertEquals("PROVINCE", Database.text("SELECT level FROM recognition_fact WHERE exemplar_id = ?", lost));
        assertEquals(1, Database.number("SELECT count(*) FROM gathering_fact WHERE id = ?", gathering.id()));
        assertEquals(1, Database.number("SELECT count(*) FROM publication_in_effect WHERE task_id = ?", aired.id()));
    }

    private void assertDifferences(UUID rebuild, UUID lost) {
        Asked.get(Rebuilt.OPERATOR, "/v1/fact-rebuilds/" + rebuild + "/differences")
                .body("items.aggregateId", contains(id.toString(), lost.toString()))
                .body("items.kind", contains("DIFFERING", "DIFFERING"))
                .body("items.columns", contains(List.of("status", "sector"), List.of("recognition_store")))
                .body("items.versionBefore", contains(3, 1));
    }

    @Test
    void whatComesAfterwardsGoesIntoTheNewGeneration() {
        Told.exemplars(exemplar(id, 1, first));
        Rebuilt.ended(Rebuilt.order(), "DONE");

        Told.exemplars(exemplar(id, 2, Some.revoked(first)));

        assertEquals(2, Database.number("SELECT version FROM exemplar_fact WHERE exemplar_id = ?", id));
        assertEquals(1, Database.number(COUNT + " AND revoked_at IS NOT NULL", unit));
    }

    /** Approvals go on and people read while two rebuilds follow one another: nobody ever sees fewer than before. */
    @Test
    void approvalsGoOnMeanwhileAndReadersNeverSeeAHalfBuiltGeneration() throws Exception {
        Told.exemplars(Some.exemplars(300, Level.COMMUNE, 2024, unit));
        AtomicBoolean over = new AtomicBoolean();
        Future<Boolean> reading = others.submit(() -> neverFewer(over));
        Future<Integer> approving = others.submit(() -> approve(over));

        Rebuilt.ended(Rebuilt.order(), "DONE").body("differing", equalTo(0)).body("lacking", equalTo(0));
        Rebuilt.ended(Rebuilt.order(), "DONE").body("differing", equalTo(0)).body("lacking", equalTo(0));
        over.set(true);

        int approved = approving.get();
        assertTrue(reading.get(), "a reader saw fewer than before");
        assertTrue(approved >= 2, "approved meanwhile: " + approved);
        assertEquals(300 + approved, Database.number(COUNT, unit));
        assertEquals(approved, Database.number("SELECT version FROM exemplar_fact WHERE exemplar_id = ?", id));
    }

    private boolean neverFewer(AtomicBoolean over) {
        long before = 0;
        while (!over.get()) {
            long now = Database.number(COUNT, unit);
            if (now < before || now < 300) {
                return false;
            }
            before = now;
        }
        return true;
    }

    /** One exemplar is recognised again and again; how often. */
    private int approve(AtomicBoolean over) {
        int version = 0;
        while (!over.get()) {
            version++;
            Recognition[] all = Stream.iterate(1, no -> no + 1)
                    .limit(version)
                    .map(no -> recognition(no, Level.COMMUNE, 2024, unit))
                    .toArray(Recognition[]::new);
            Told.exemplars(exemplar(id, version, all));
        }
        return version;
    }

    @Test
    void aTopicThatLacksWhatIsThereTakesNothingAway() {
        Told.exemplars(exemplar(id, 1, first));
        Database.change("UPDATE exemplar_fact SET version = 7 WHERE exemplar_id = ?", id);
        long before = Database.number("SELECT number FROM fact_generation");

        UUID rebuild = Rebuilt.order();

        Rebuilt.ended(rebuild, "FAILED").body("failure", equalTo("LACKING")).body("lacking", equalTo(1));
        Asked.get(Rebuilt.OPERATOR, "/v1/fact-rebuilds/" + rebuild + "/differences")
                .body("items.kind", contains("LACKING"))
                .body("items[0].versionBefore", equalTo(7))
                .body("items[0].versionAfter", equalTo(1));
        assertEquals(before, Database.number("SELECT number FROM fact_generation"));
        assertEquals(7, Database.number("SELECT version FROM exemplar_fact WHERE exemplar_id = ?", id));
    }

    /** PostgreSQL stores no NUL in a text: that record is left out, those around it are not. */
    @Test
    void whatTheDatabaseRefusesIsCountedAndTheRestIsStored() {
        UUID next = Ids.next();
        ExemplarSnapshot good = exemplar(next, 1, first);
        Sample bad = new Sample("movement-launched", "movements").with(data -> data.put("title", "\u0000"));
        Sample beside = new Sample("movement-launched", "movements");
        bad.send(1);
        beside.tell(1);
        Told.exemplars(good);

        Rebuilt.ended(Rebuilt.order(), "DONE")
                .body("topics.find { it.topic == 'guongsang.movements.v1' }.refused", greaterThanOrEqualTo(1));

        assertEquals(1, Database.number("SELECT count(*) FROM movement_fact WHERE id = ?", beside.id()));
        assertEquals(0, Database.number("SELECT count(*) FROM movement_fact WHERE id = ?", bad.id()));
    }

    @Test
    void theGenerationInUseIsNeverEmptied() {
        IllegalStateException refused = assertThrows(
                IllegalStateException.class,
                () -> Database.number("SELECT 1 FROM empty_generation((SELECT in_use FROM fact_generation))"));

        assertTrue(refused.getMessage().contains("is in use"), refused.getMessage());
    }

    @Test
    void theStatusTellsWhatIsHeldTopicByTopic() {
        Told.exemplars(exemplar(id, 1, first));
        String exemplars = "items.find { it.topic == 'guongsang.exemplars.v1' }";

        Asked.get(Asked.BOARD, "/v1/fact-status")
                .statusCode(200)
                .body("generation", greaterThanOrEqualTo(1))
                .body("items", hasSize(16))
                .body(exemplars + ".held", equalTo(1))
                .body(exemplars + ".newestAt", equalTo("2024-11-20T02:30:00Z"))
                .body("items.consumer", hasItem("reporting-exemplars"))
                .body("items.find { it.topic == 'guongsang.contests.v1' }.newestAt", nullValue());
    }
}
