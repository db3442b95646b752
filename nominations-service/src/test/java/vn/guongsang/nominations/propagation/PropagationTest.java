package vn.guongsang.nominations.propagation;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static vn.guongsang.nominations.testing.Api.get;
import static vn.guongsang.nominations.testing.People.BOARD;

import com.fasterxml.jackson.databind.JsonNode;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.guongsang.kit.time.Ids;
import vn.guongsang.model.event.Topics;
import vn.guongsang.nominations.testing.Database;
import vn.guongsang.nominations.testing.NominationsStack;
import vn.guongsang.nominations.testing.Recognising;
import vn.guongsang.nominations.testing.Topic;

@QuarkusTest
@NominationsStack
class PropagationTest {

    private static final String EXEMPLAR = "/v1/exemplars/{id}";

    @Inject
    Recognising recognising;

    @Inject
    Reconciliation reconciliation;

    @Inject
    MeterRegistry metrics;

    @Test
    void whatANewsroomHasDoneIsShownWithTheExemplar() {
        UUID id = recognising.published();
        UUID task = Ids.next();

        told(id, task, 1, "OPEN", "");
        await().untilAsserted(() -> get(BOARD, EXEMPLAR, id).body("propagation.status", contains("OPEN")));
        told(id, task, 5, "PUBLISHED", PUBLICATION);

        await().untilAsserted(() -> get(BOARD, EXEMPLAR, id)
                .body("propagation", hasSize(1))
                .body("propagation[0].taskId", equalTo(task.toString()))
                .body("propagation[0].kind", equalTo("PROPAGATION"))
                .body("propagation[0].channelKind", equalTo("TV"))
                .body("propagation[0].approvalNo", equalTo(1))
                .body("propagation[0].status", equalTo("PUBLISHED"))
                .body("propagation[0].url", equalTo("https://trt.example.vn/rau")));
    }

    @Test
    void anOlderSnapshotThatComesLateChangesNothing() {
        UUID id = recognising.published();
        UUID task = Ids.next();
        UUID marker = Ids.next();

        told(id, task, 5, "PUBLISHED", PUBLICATION);
        told(id, task, 2, "ACCEPTED", "");
        told(id, marker, 1, "OPEN", "");

        await().untilAsserted(() -> get(BOARD, EXEMPLAR, id).body("propagation", hasSize(2)));
        get(BOARD, EXEMPLAR, id).body("propagation.find { it.taskId == '" + task + "' }.status", equalTo("PUBLISHED"));
    }

    @Test
    void aRecognitionWithoutAnyTaskIsToldAgainUntilItHasOne() {
        Database.change("UPDATE recognition SET approved_at = now()");
        UUID forgotten = recognising.published();
        UUID served = recognising.published();
        UUID fresh = recognising.published();
        told(served, Ids.next(), 1, "OPEN", "");
        await().untilAsserted(() -> get(BOARD, EXEMPLAR, served).body("propagation", hasSize(1)));
        for (UUID id : List.of(forgotten, served, fresh)) {
            await().until(() -> Topic.events(Topics.EXEMPLARS, id).size() == 1);
        }

        happenedTenMinutesAgo(forgotten);
        happenedTenMinutesAgo(served);

        reconciliation.reconcile();

        await().until(() -> Topic.events(Topics.EXEMPLARS, forgotten).size() == 2);
        List<JsonNode> told = Topic.events(Topics.EXEMPLARS, forgotten);
        assertEquals(told.get(0).at("/data/version"), told.get(1).at("/data/version"));
        assertEquals("republished", told.get(1).at("/data/change").asText());
        assertNotEquals(told.get(0).get("id"), told.get(1).get("id"));
        assertEquals(1, Topic.events(Topics.EXEMPLARS, served).size());
        assertEquals(1, Topic.events(Topics.EXEMPLARS, fresh).size());
        assertEquals(1, metrics.get("propagation.gap").gauge().value());

        told(forgotten, Ids.next(), 1, "OPEN", "");
        await().untilAsserted(() -> get(BOARD, EXEMPLAR, forgotten).body("propagation", hasSize(1)));
        reconciliation.reconcile();
        assertEquals(0, metrics.get("propagation.gap").gauge().value());
    }

    private static final String PUBLICATION =
            """
            , "publication": {"at": "2025-01-15T12:00:00Z", "url": "https://trt.example.vn/rau", "minutes": 7.5}""";

    private static void happenedTenMinutesAgo(UUID exemplar) {
        Database.change(
                "UPDATE recognition SET approved_at = approved_at - INTERVAL '10 min' WHERE exemplar_id = ?", exemplar);
    }

    private static void told(UUID exemplar, UUID task, int version, String status, String more) {
        Topic.tell(
                Topics.PROPAGATION,
                task.toString(),
                """
                {"specversion": "1.0", "id": "%s", "source": "/media-service",
                 "type": "vn.guongsang.propagation-task.published.v1", "subject": "%s", "time": "2025-01-15T12:00:00Z",
                 "datacontenttype": "application/json", "dataschema": "/schemas/propagation-task.v1", "partitionkey": "%s",
                 "sequence": "%019d",
                 "data": {"id": "%s", "version": %d, "change": "published", "exemplarId": "%s", "exemplarVersion": 1,
                          "approvalNo": 1, "kind": "PROPAGATION", "status": "%s", "channelId": "%s", "channelKind": "TV",
                          "outletId": "%s", "dueAt": "2025-02-01T16:59:59.999Z", "escalation": 0%s}}"""
                        .formatted(
                                Ids.next(),
                                task,
                                task,
                                version,
                                task,
                                version,
                                exemplar,
                                status,
                                Ids.next(),
                                Ids.next(),
                                more));
    }
}
