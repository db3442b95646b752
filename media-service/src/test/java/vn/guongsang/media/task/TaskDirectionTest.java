package vn.guongsang.media.task;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.guongsang.media.testing.Asked.CENTRE;
import static vn.guongsang.media.testing.Asked.CMS;
import static vn.guongsang.media.testing.Asked.EDITOR;
import static vn.guongsang.media.testing.Asked.OTHER_EDITOR;
import static vn.guongsang.media.testing.Asked.PRINT;
import static vn.guongsang.media.testing.Asked.PROPAGANDA;
import static vn.guongsang.media.testing.Asked.TV;
import static vn.guongsang.media.testing.Asked.step;
import static vn.guongsang.media.testing.Some.exemplar;
import static vn.guongsang.media.testing.Some.recognition;
import static vn.guongsang.media.testing.Some.revoked;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.guongsang.kit.time.Ids;
import vn.guongsang.kit.time.Vietnam;
import vn.guongsang.localstack.parts.Persona;
import vn.guongsang.media.testing.Asked;
import vn.guongsang.media.testing.Database;
import vn.guongsang.media.testing.MediaStack;
import vn.guongsang.media.testing.Told;
import vn.guongsang.model.event.ExemplarSnapshot.Recognition;

@QuarkusTest
@MediaStack
class TaskDirectionTest {

    private static final String TASK = "/v1/propagation-tasks/{id}";
    private static final UUID MAGAZINE = Ids.next();
    private static final UUID MAGAZINE_PRINT = Ids.next();
    private static final Persona MAGAZINE_EDITOR =
            Persona.of("bien-tap-tap-chi", "Biên tập viên", "media-editor").atOutlet(MAGAZINE);
    private static final String DIGEST = "0123456789abcdef".repeat(4);
    private static final Map<String, Object> TO_MAGAZINE =
            Map.of("channelId", MAGAZINE_PRINT, "reason", "Tạp chí có chuyên mục phù hợp");

    private final UUID exemplar = Ids.next();
    private final Recognition recognition = recognition(1);
    private final String now = Instant.now().truncatedTo(ChronoUnit.MILLIS).toString();

    private UUID print;
    private UUID television;

    @BeforeAll
    static void aMagazine() {
        Database.change(
                "INSERT INTO outlet VALUES (?, ?, 'Tạp chí thử', 'TCT', 1, '2025-08-01')", MAGAZINE, "o-" + MAGAZINE);
        Database.change(
                "INSERT INTO channel (id, code, name, kind) VALUES (?, ?, 'Tạp chí in', 'PRINT')",
                MAGAZINE_PRINT,
                "c-" + MAGAZINE_PRINT);
        Database.change("INSERT INTO channel_owner VALUES (?, ?, '2025-08-01')", MAGAZINE_PRINT, MAGAZINE);
    }

    @BeforeEach
    void anApproval() {
        Told.exemplars(exemplar(exemplar, 1, recognition));
        print = Asked.task(exemplar, 1, PRINT);
        television = Asked.task(exemplar, 1, TV);
    }

    @Test
    void aTaskIsGivenToADeskAndAPersonWhoFindsItInTheOwnList() {
        String name = "Phòng " + exemplar;
        String desk = desk(EDITOR, name).statusCode(201).extract().path("id");
        String person = "pv-" + exemplar;

        step(EDITOR, print, 1, "assignment", Map.of("deskId", desk, "assignee", person))
                .statusCode(200)
                .body("status", equalTo("OPEN"))
                .body("version", equalTo(2))
                .body("responsible.deskName", equalTo(name))
                .body("responsible.assignee", equalTo(person))
                .body("responsible.by", equalTo("bien-tap"))
                .body("history.action", contains("creation", "assignment"));
        Persona reporter = Persona.of(person, "Phóng viên", "media-editor").atOutlet(CENTRE);
        Asked.get(reporter, "/v1/propagation-tasks?assignee=me").body("items.id", contains(print.toString()));
        Asked.get(EDITOR, "/v1/propagation-tasks?deskId={d}", desk).body("items.id", contains(print.toString()));
        Asked.get(EDITOR, "/v1/propagation-tasks?assignee={a}", "m e").statusCode(400);
        String line = "items.find { it.deskId == '" + desk + "' }.";
        Asked.get(EDITOR, "/v1/outlets/{o}/desk-load", CENTRE)
                .statusCode(200)
                .body(line + "open", equalTo(1))
                .body(line + "assignee", equalTo(person))
                .body(line + "overdue", equalTo(0));
    }

    @Test
    void aDeskIsClosedOnceItHasNothingLeftToDoAndTakesNothingMore() {
        String desk = desk(EDITOR, "Ban " + exemplar).extract().path("id");
        step(EDITOR, print, 1, "assignment", Map.of("deskId", desk)).statusCode(200);

        closing(desk, 1).statusCode(409).body("code", equalTo("desk-has-tasks"));
        step(EDITOR, print, 2, "assignment", Map.of("reason", "Trả lại để giao sau"))
                .statusCode(200)
                .body("responsible.deskId", nullValue());
        closing(desk, 1).statusCode(200).body("version", equalTo(2)).body("closedAt", notNullValue());
        closing(desk, 2).statusCode(409).body("code", equalTo("desk-closed"));
        step(EDITOR, print, 3, "assignment", Map.of("deskId", desk))
                .statusCode(422)
                .body("code", equalTo("assignment-invalid"))
                .body("errors[0].pointer", equalTo("/deskId"))
                .body("errors[0].code", equalTo("desk-unknown"));
    }

    @Test
    void aDeskIsOfOneNewsroomAndItsNameOfOneDesk() {
        String name = "Ban " + exemplar;
        String desk = desk(EDITOR, name).extract().path("id");

        desk(EDITOR, name.toUpperCase()).statusCode(409).body("code", equalTo("desk-exists"));
        desk(OTHER_EDITOR, name).statusCode(201);
        desk(PROPAGANDA, name).statusCode(403);
        Asked.get(OTHER_EDITOR, "/v1/outlets/{o}/desks", CENTRE).statusCode(404);
        Asked.get(OTHER_EDITOR, "/v1/outlets/{o}/desk-load", CENTRE).statusCode(404);
        Asked.get(PROPAGANDA, "/v1/outlets/{o}/desks?limit=100", CENTRE)
                .statusCode(200)
                .body("items.findAll { it.id == '" + desk + "' }.name", contains(name));
        Asked.get(CMS, "/v1/outlets/{o}/desks", CENTRE).statusCode(403);
    }

    @Test
    void theBoardGivesADeclinedTaskToAnotherChannelOfTheSameKind() {
        step(EDITOR, print, 1, "decline", Map.of("code", "WRONG_CHANNEL", "reason", "Nên giao tạp chí"))
                .statusCode(200)
                .body("decline.code", equalTo("WRONG_CHANNEL"));
        assertEquals(0, Database.number(Database.FREE_TEXTS, print));
        step(EDITOR, print, 2, "transfer", TO_MAGAZINE).statusCode(403);
        String day = Vietnam.dateOf(Instant.now()).plusDays(60).toString();

        step(PROPAGANDA, print, 2, "transfer", toMagazineBy(day))
                .statusCode(200)
                .body("status", equalTo("OPEN"))
                .body("channel.id", equalTo(MAGAZINE_PRINT.toString()))
                .body("transferredFrom", equalTo(PRINT.toString()))
                .body("dueAt", equalTo(day + "T16:59:59.999Z"))
                .body("decline", nullValue());
        step(EDITOR, print, 3, "acceptance", null).statusCode(404);
        step(MAGAZINE_EDITOR, print, 3, "acceptance", null).statusCode(200);

        // the newspaper does not get its task a second time
        Told.exemplars(exemplar(exemplar, 2, recognition));
        assertEquals(2, Database.number("SELECT count(*) FROM propagation_task WHERE exemplar_id = ?", exemplar));
        assertEquals(
                "created - -, declined WRONG_CHANNEL -, transferred - " + PRINT + ", accepted - " + PRINT,
                Database.text(
                        """
                SELECT string_agg(concat_ws(' ', payload -> 'data' ->> 'change',
                                            coalesce(payload -> 'data' ->> 'declineCode', '-'),
                                            coalesce(payload -> 'data' ->> 'transferredFrom', '-')), ', '
                                  ORDER BY aggregate_version)
                FROM outbox WHERE aggregate_id = ?""",
                        print));
    }

    @Test
    void whatCannotBeTransferredIsNamedAndStaysWhereItIs() {
        transferIsRefused(print, TV, "same-kind-only");
        transferIsRefused(print, Ids.next(), "channel-unknown");
        transferIsRefused(print, PRINT, "channel-has-task");
        step(PROPAGANDA, print, 1, "transfer", toMagazineBy("2020-01-01"))
                .statusCode(422)
                .body("errors.pointer", contains("/dueOn"));
        step(PROPAGANDA, print, 2, "transfer", TO_MAGAZINE).statusCode(412);

        Asked.get(PROPAGANDA, TASK, print).body("version", equalTo(1)).body("channel.id", equalTo(PRINT.toString()));
    }

    @Test
    void whatWasDeclinedIsNotBegunElsewhereOnceTheRecognitionIsRevoked() {
        step(EDITOR, print, 1, "decline", Map.of("reason", "Đã có phóng sự")).statusCode(200);
        Told.exemplars(exemplar(exemplar, 2, revoked(recognition), recognition(2)));

        step(PROPAGANDA, print, 2, "transfer", TO_MAGAZINE)
                .statusCode(422)
                .body("code", equalTo("exemplar-not-publishable"));
        Asked.get(PROPAGANDA, TASK, print).body("status", equalTo("DECLINED"));
    }

    @Test
    void aPublicationKeepsItsProofAndIsCorrectedAsOftenAsNeeded() {
        step(EDITOR, television, 1, "correction", Map.of("note", "Sửa tên hợp tác xã"))
                .statusCode(409)
                .body("code", equalTo("illegal-transition"));
        Map<String, Object> proof = Map.of("sha256", DIGEST, "recording", "TRT-LUU-1", "byline", "Nhóm Thời sự");
        publish(
                        television,
                        Map.of("publishedAt", now, "minutes", 7.5, "url", "https://dai.example.vn/1", "proof", proof))
                .body("publication.proof", equalTo(proof))
                .body("publication.correction", nullValue());

        step(EDITOR, television, 4, "correction", Map.of("note", "Sửa tên hợp tác xã", "minutes", 6.5))
                .statusCode(200)
                .body("status", equalTo("PUBLISHED"))
                .body("publication.minutes", equalTo(6.5f))
                .body("publication.url", equalTo("https://dai.example.vn/1"))
                .body("publication.correction.note", equalTo("Sửa tên hợp tác xã"));
        step(CMS, television, 5, "correction", Map.of("note", "Sửa số liệu", "url", "https://dai.example.vn/2"))
                .statusCode(200)
                .body("publication.url", equalTo("https://dai.example.vn/2"))
                .body("history.reason.findAll { it != null }", contains("Sửa tên hợp tác xã", "Sửa số liệu"));
        assertEquals(
                "corrected t 6.5 f",
                Database.text(
                        """
                SELECT concat_ws(' ', payload -> 'data' ->> 'change',
                                 payload -> 'data' -> 'publication' ->> 'correctedAt' IS NOT NULL,
                                 payload -> 'data' -> 'publication' ->> 'minutes', payload::text LIKE '%Thời sự%')
                FROM outbox WHERE aggregate_id = ? AND aggregate_version = 5""",
                        television));
    }

    @Test
    void onlyAirTimeHasMinutesToCorrect() {
        publish(print, Map.of("publishedAt", now, "issue", "Số 8123"));

        step(EDITOR, print, 4, "correction", Map.of("note", "Sửa ảnh minh họa", "minutes", 1))
                .statusCode(422)
                .body("code", equalTo("evidence-invalid"))
                .body("errors[0].code", equalTo("minutes-only-on-air"));
    }

    /** What a revocation does at each moment of a task; the other moments stand in PlanningTest and WithdrawalTest. */
    @Test
    void aRevocationFindsATaskThatIsAssignedTransferredOrCorrected() {
        step(EDITOR, television, 1, "assignment", Map.of("assignee", "pv-1")).statusCode(200);
        step(PROPAGANDA, print, 1, "transfer", TO_MAGAZINE).statusCode(200);
        UUID aired = Ids.next();
        Recognition other = recognition(1);
        Told.exemplars(exemplar(aired, 1, other));
        UUID second = Asked.task(aired, 1, TV);
        publish(second, Map.of("publishedAt", now, "minutes", 2));
        step(EDITOR, second, 4, "correction", Map.of("note", "Sửa tên hợp tác xã"))
                .statusCode(200);

        Told.exemplars(exemplar(exemplar, 2, revoked(recognition)), exemplar(aired, 2, revoked(other)));

        for (UUID task : List.of(print, television)) {
            Asked.get(PROPAGANDA, TASK, task)
                    .body("status", equalTo("CANCELLED"))
                    .body("cancellation.code", nullValue())
                    .body("allowedActions", hasSize(0));
        }
        UUID retraction =
                UUID.fromString(Asked.get(PROPAGANDA, "/v1/propagation-tasks?exemplarId={e}&kind=RETRACTION", aired)
                        .body("items.retraction.taskId", contains(second.toString()))
                        .extract()
                        .path("items[0].id"));
        step(PROPAGANDA, retraction, 1, "transfer", Map.of("channelId", TV, "reason", "Chuyển nơi khác"))
                .statusCode(409);
        publish(retraction, Map.of("publishedAt", now, "url", "https://dai.example.vn/go", "note", "Đã gỡ bản lưu"))
                .body("publication.by", equalTo("bien-tap"))
                .body("publication.url", equalTo("https://dai.example.vn/go"))
                .body("allowedActions", hasSize(0));
    }

    private static Map<String, Object> toMagazineBy(String day) {
        return Map.of("channelId", MAGAZINE_PRINT, "reason", "Tạp chí có chuyên mục", "dueOn", day);
    }

    private static ValidatableResponse publish(UUID task, Map<String, Object> evidence) {
        step(EDITOR, task, 1, "acceptance", null).statusCode(200);
        step(EDITOR, task, 2, "production", null).statusCode(200);
        return step(EDITOR, task, 3, "publication", evidence).statusCode(200);
    }

    private static void transferIsRefused(UUID task, UUID channel, String code) {
        step(PROPAGANDA, task, 1, "transfer", Map.of("channelId", channel, "reason", "Chuyển cho kênh khác"))
                .statusCode(422)
                .body("code", equalTo("transfer-invalid"))
                .body("errors[0].pointer", equalTo("/channelId"))
                .body("errors[0].code", equalTo(code));
    }

    private static ValidatableResponse desk(Persona who, String name) {
        return Asked.post(who, "/v1/desks", Map.of("name", name));
    }

    private static ValidatableResponse closing(String desk, int version) {
        return Asked.as(EDITOR)
                .header("Idempotency-Key", Asked.key())
                .header("If-Match", "\"v" + version + "\"")
                .post("/v1/desks/{id}/closing", desk)
                .then();
    }
}
