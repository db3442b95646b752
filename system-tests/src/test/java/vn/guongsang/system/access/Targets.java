package vn.guongsang.system.access;

import static vn.guongsang.system.running.TheSuite.MEDIA;
import static vn.guongsang.system.running.TheSuite.NOMINATIONS;
import static vn.guongsang.system.running.TheSuite.REPORTING;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import vn.guongsang.localstack.demo.Api;
import vn.guongsang.system.running.CarefulClient;
import vn.guongsang.system.running.Dossier;
import vn.guongsang.system.running.People;

/** The records that callers reach for: one of each kind, all of the same district. */
record Targets(Places places, UUID subject, UUID nomination, UUID exemplar, UUID task, UUID rule, UUID dataRequest) {

    private static Targets shared;

    /** The same for all tests of a JVM, which change none of them. */
    static synchronized Targets shared() {
        if (shared == null) {
            shared = make();
        }
        return shared;
    }

    /** Makes them through the APIs, and waits until all three services know them. */
    private static Targets make() {
        Places places = Places.find();
        Dossier dossier = Dossier.ready(places.district(), 2024, "2024-10-20");
        UUID exemplar = CarefulClient.approve(dossier).exemplar();
        String tasks = "/v1/propagation-tasks?exemplarId=" + exemplar;
        String progress = "/v1/quota-progress?year=2024&unitId=" + places.district();
        Awaitility.await().until(() -> get(MEDIA, tasks).at("/items").size() == 2);
        Awaitility.await()
                .until(() -> get(REPORTING, progress).at("/total/recognitions").asInt() == 1);
        UUID subject = id(get(NOMINATIONS, "/v1/nominations/" + dossier.id()), "/subject/id");
        return new Targets(
                places,
                subject,
                dossier.id(),
                exemplar,
                id(get(MEDIA, tasks), "/items/0/id"),
                id(get(MEDIA, "/v1/propagation-rules"), "/items/0/id"),
                dataRequest(subject));
    }

    private static UUID dataRequest(UUID subject) {
        Map<String, Object> body = Map.of("subjectId", subject, "kind", "ACCESS", "receivedAt", "2026-01-05T03:00:00Z");
        Api.Answer answer = NOMINATIONS.post(
                People.token(People.BOARD),
                "/v1/data-requests",
                UUID.randomUUID().toString(),
                null,
                body);
        return id(answer.require(201).body(), "/id");
    }

    private static JsonNode get(Api api, String path) {
        return api.get(People.token(People.BOARD), path).require(200).body();
    }

    private static UUID id(JsonNode body, String pointer) {
        return UUID.fromString(body.at(pointer).asText());
    }

    UUID district() {
        return places.district();
    }

    /** What would show that a probe has changed something. */
    List<String> versions() {
        return List.of(
                version(NOMINATIONS, "/v1/subjects/" + subject),
                version(NOMINATIONS, "/v1/nominations/" + nomination),
                version(NOMINATIONS, "/v1/exemplars/" + exemplar),
                version(NOMINATIONS, "/v1/data-requests/" + dataRequest),
                version(MEDIA, "/v1/propagation-tasks/" + task),
                version(MEDIA, "/v1/propagation-rules/" + rule));
    }

    private static String version(Api api, String path) {
        return api.get(People.token(People.BOARD), path).require(200).etag();
    }
}
