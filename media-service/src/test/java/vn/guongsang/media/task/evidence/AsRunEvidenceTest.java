package vn.guongsang.media.task.evidence;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.guongsang.media.testing.Asked.PROPAGANDA;
import static vn.guongsang.media.testing.Some.exemplar;
import static vn.guongsang.media.testing.Some.recognition;
import static vn.guongsang.media.testing.Station.reason;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.guongsang.kit.time.Ids;
import vn.guongsang.kit.time.Vietnam;
import vn.guongsang.media.testing.Asked;
import vn.guongsang.media.testing.Database;
import vn.guongsang.media.testing.MediaStack;
import vn.guongsang.media.testing.Station;
import vn.guongsang.media.testing.Told;
import vn.guongsang.model.event.ExemplarSnapshot.Recognition;

@QuarkusTest
@MediaStack
class AsRunEvidenceTest {

    /** 19:45 on the twentieth in Huế. */
    private static final String EVENING = "2026-11-20T12:45:00Z";

    private final Station station = Station.founded();
    private final UUID channel = station.channel("TV", null);
    private final String sector = "AS_RUN_" + channel.toString().substring(24);
    private final UUID exemplar = Ids.next();
    private final Recognition first = recognition(1);
    private UUID task;

    @BeforeEach
    void aTaskIsInProduction() {
        Map<String, Object> rule = Map.of(
                "sector",
                sector,
                "channelIds",
                List.of(channel),
                "dueDays",
                5,
                "priority",
                5,
                "validFrom",
                Vietnam.dateOf(Instant.now()).toString());
        Asked.post(PROPAGANDA, "/v1/propagation-rules", rule).statusCode(201);
        Told.exemplars(exemplar(exemplar, 1, sector, first));
        task = begun(exemplar, 1);
    }

    @Test
    void aPublicationRestsOnALineOfTheLogAndItsMinutesAreCountedOnce() {
        UUID line = aired(channel, EVENING, 7.5, "exemplarId", exemplar);
        published(task, "2026-11-20T16:59:59Z", 7.5, line)
                .statusCode(200)
                .body("publication.airingId", equalTo(line.toString()));

        station.get("/v1/as-run-records/{id}", line)
                .body("publicationOf", equalTo(task.toString()))
                .body("allowedActions", empty());
        station.step("/v1/as-run-records/" + line + "/annulment", 1, reason())
                .statusCode(409)
                .body("code", equalTo("airing-founds-publication"))
                .body("taskId", equalTo(task.toString()));
        minutes(1, 7.5f);

        corrected(4, Map.of("note", "Đo lại thời lượng", "minutes", 8))
                .statusCode(422)
                .body("errors.code", contains("airing-minutes-differ"))
                .body("errors.pointer", contains("/minutes"));
        UUID right = aired(channel, EVENING, 8, "taskId", task);
        corrected(4, Map.of("note", "Đo lại thời lượng", "minutes", 8, "airingId", right))
                .statusCode(200)
                .body("publication.airingId", equalTo(right.toString()));
        station.step("/v1/as-run-records/" + line + "/annulment", 1, reason())
                .statusCode(200)
                .body("publicationOf", nullValue());
        minutes(1, 8f);
    }

    @Test
    void whatDoesNotAgreeWithTheLogIsRefusedAndNothingChanges() {
        UUID line = aired(channel, EVENING, 7.5, "exemplarId", exemplar);
        refused(published(task, "2026-11-20T17:00:00Z", 7, line), "airing-on-another-day", "airing-minutes-differ");
        refused(published(task, EVENING, 7.5, Ids.next()), "airing-not-of-channel");
        UUID elsewhere = aired(station.channel("TV", null), EVENING, 7.5, "exemplarId", exemplar);
        refused(published(task, EVENING, 7.5, elsewhere), "airing-not-of-channel");
        refused(published(task, EVENING, 7.5, aired(channel, EVENING, 7.5)), "airing-of-another-exemplar");
        UUID other = Ids.next();
        Told.exemplars(exemplar(other, 1, sector, recognition(1)));
        UUID othersLine = aired(channel, EVENING, 7.5, "taskId", Asked.task(other, 1, channel));
        refused(published(task, EVENING, 7.5, othersLine), "airing-of-another-exemplar", "airing-of-another-task");
        UUID annulled = aired(channel, EVENING, 7.5, "exemplarId", exemplar);
        station.step("/v1/as-run-records/" + annulled + "/annulment", 1, reason())
                .statusCode(200);
        refused(published(task, EVENING, 7.5, annulled), "airing-annulled");

        station.get("/v1/propagation-tasks/{id}", task)
                .body("status", equalTo("IN_PRODUCTION"))
                .body("version", equalTo(3));
    }

    @Test
    void oneLineFoundsOnePublication() {
        UUID line = aired(channel, EVENING, 7.5, "exemplarId", exemplar);
        published(task, EVENING, 7.5, line).statusCode(200);
        Told.exemplars(exemplar(exemplar, 2, sector, first, recognition(2)));
        UUID again = begun(exemplar, 2);

        refused(published(again, EVENING, 7.5, line), "airing-taken");
        published(again, EVENING, 7.5, null).statusCode(200).body("publication.airingId", nullValue());
    }

    @Test
    void theEventTellsTheDeskAndWhatTheChannelSpeaksAndReachesOnTheDay() {
        Database.change("UPDATE channel SET languages = '{vi,tth}', areas = '{REMOTE}' WHERE id = ?", channel);
        UUID desk = Station.id(Asked.post(station.editor(), "/v1/desks", Map.of("name", "Phòng Thời sự"))
                .statusCode(201));
        Asked.step(station.editor(), task, 3, "assignment", Map.of("deskId", desk))
                .statusCode(200);

        assertEquals(
                "[\"vi\", \"tth\"] [\"REMOTE\"] " + desk,
                Database.text(
                        """
                        SELECT concat_ws(' ', payload -> 'data' ->> 'languages', payload -> 'data' ->> 'areas',
                                         payload -> 'data' ->> 'deskId')
                        FROM outbox WHERE aggregate_id = ? AND aggregate_version = 4""",
                        task));
        assertEquals(
                "[\"vi\"] []",
                Database.text(
                        """
                        SELECT concat_ws(' ', payload -> 'data' ->> 'languages', payload -> 'data' ->> 'areas',
                                         payload -> 'data' ->> 'deskId')
                        FROM outbox WHERE aggregate_id = ? AND aggregate_version = 3""",
                        task));
    }

    private UUID begun(UUID of, int approvalNo) {
        UUID id = Asked.task(of, approvalNo, channel);
        Asked.step(station.editor(), id, 1, "acceptance", null).statusCode(200);
        Asked.step(station.editor(), id, 2, "production", null).statusCode(200);
        return id;
    }

    private UUID aired(UUID on, String startedAt, double minutes, Object... more) {
        Map<String, Object> aired = new HashMap<>(Map.of("startedAt", startedAt, "minutes", minutes));
        for (int i = 0; i < more.length; i += 2) {
            aired.put((String) more[i], more[i + 1]);
        }
        return Station.id(Asked.post(station.editor(), "/v1/as-run-records", Map.of("channelId", on, "aired", aired))
                .statusCode(201));
    }

    private ValidatableResponse published(UUID of, String at, double minutes, UUID line) {
        Map<String, Object> evidence = new HashMap<>(Map.of("publishedAt", at, "minutes", minutes));
        if (line != null) {
            evidence.put("airingId", line);
        }
        return Asked.step(station.editor(), of, 3, "publication", evidence);
    }

    private ValidatableResponse corrected(long version, Map<String, Object> correction) {
        return Asked.step(station.editor(), task, version, "correction", correction);
    }

    private void minutes(int items, float minutes) {
        station.get("/v1/airtime-statistics?channelId={c}", channel)
                .body("items.items", contains(items))
                .body("items.minutes", contains(minutes));
    }

    private static void refused(ValidatableResponse answer, String... codes) {
        answer.statusCode(422).body("code", equalTo("evidence-invalid")).body("errors.code", contains(codes));
    }
}
