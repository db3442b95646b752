package vn.guongsang.nominations.chronicle;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.guongsang.nominations.testing.Api.get;
import static vn.guongsang.nominations.testing.People.BOARD;
import static vn.guongsang.nominations.testing.People.COUNCIL;
import static vn.guongsang.nominations.testing.People.officer;
import static vn.guongsang.nominations.testing.Places.DAN_DIEN;
import static vn.guongsang.nominations.testing.Places.EMULATION_BOARD;
import static vn.guongsang.nominations.testing.Places.HEALTH;
import static vn.guongsang.nominations.testing.Places.HOME_AFFAIRS;
import static vn.guongsang.nominations.testing.Some.appraisal;
import static vn.guongsang.nominations.testing.Some.approval;
import static vn.guongsang.nominations.testing.Some.reason;
import static vn.guongsang.nominations.testing.Some.with;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.guongsang.kit.time.Ids;
import vn.guongsang.localstack.parts.Persona;
import vn.guongsang.model.event.Topics;
import vn.guongsang.nominations.testing.Api;
import vn.guongsang.nominations.testing.Council.Meeting;
import vn.guongsang.nominations.testing.Dossier;
import vn.guongsang.nominations.testing.NominationsStack;
import vn.guongsang.nominations.testing.Some;
import vn.guongsang.nominations.testing.Topic;

@QuarkusTest
@NominationsStack
class ChronicleTest {

    private static final String HISTORY = "/v1/exemplars/{id}/history";

    @Test
    void oneCallTellsAWholeLifeFromTheDraftThroughTheNewsroomToTheRevocation() {
        UUID task = Ids.next();
        UUID exemplar = publishedAndRevoked(task);

        assertEquals(
                List.of(
                        "NOMINATION draft null DRAFT can-bo-%1$s null null",
                        "NOMINATION submission DRAFT SUBMITTED can-bo-%1$s null null",
                        "NOMINATION return SUBMITTED RETURNED hoi-dong Bổ sung minh chứng null",
                        "NOMINATION submission RETURNED SUBMITTED can-bo-%1$s null null",
                        "NOMINATION appraisal SUBMITTED UNDER_APPRAISAL hoi-dong null APPROVE",
                        "EXEMPLAR recognition null APPROVED ban-tdkt null null",
                        "NOMINATION approval UNDER_APPRAISAL APPROVED ban-tdkt null null",
                        "EXEMPLAR revocation APPROVED REVOKED ban-tdkt FRAUD null",
                        "PROPAGATION created null OPEN media-service null null",
                        "PROPAGATION published null PUBLISHED media-service null null"),
                lines(BOARD, exemplar, "").stream()
                        .map(ChronicleTest::told)
                        .map(line -> line.replace(HEALTH.toString(), "%1$s"))
                        .toList());
        tellsOfTheTask(exemplar, task);
    }

    private static UUID publishedAndRevoked(UUID task) {
        Dossier dossier = Dossier.draftedBy(HEALTH, "PROVINCE", 2026).submitted();
        dossier.step(COUNCIL, "return", reason("Bổ sung minh chứng")).statusCode(200);
        UUID exemplar = dossier.submitted()
                .appraisedBy(COUNCIL, "APPROVE")
                .step(BOARD, "approval", approval("2026-10-20"))
                .extract()
                .jsonPath()
                .getUUID("approval.exemplarId");
        told(exemplar, task, 1, "created", "OPEN", "");
        told(exemplar, task, 2, "published", "PUBLISHED", PUBLICATION);
        told(exemplar, task, 2, "published", "PUBLISHED", PUBLICATION);
        await().until(() -> lines(BOARD, exemplar, "").size() == 9);
        Api.step(BOARD, "/v1/exemplars/" + exemplar + "/revocation", 1, revocation())
                .statusCode(200);
        return exemplar;
    }

    private static void tellsOfTheTask(UUID exemplar, UUID task) {
        get(BOARD, HISTORY + "?source=PROPAGATION", exemplar)
                .body("items.recordId", contains(task.toString(), task.toString()))
                .body("items.version", contains(1, 2))
                .body("items[1].task.channelKind", equalTo("TV"))
                .body("items[1].task.approvalNo", equalTo(1))
                .body("items[1].task.url", equalTo("https://trt.example.vn/rau"));
    }

    private static final List<String> FOLLOWED = List.of(
            "NOMINATION draft null DRAFT can-bo-%1$s null null",
            "NOMINATION submission DRAFT SUBMITTED can-bo-%1$s null null",
            "NOMINATION appraisal SUBMITTED UNDER_APPRAISAL hoi-dong null APPROVE",
            "VOTE vote null PASSED ban-tdkt null null",
            "EXEMPLAR recognition null APPROVED ban-tdkt null null",
            "NOMINATION approval UNDER_APPRAISAL APPROVED ban-tdkt null null",
            "COMMENDATION proposal null PROPOSED can-bo-%1$s null null",
            "COMMENDATION decision PROPOSED DECIDED ban-tdkt null null",
            "REFERRAL sending null SENT ban-tdkt null null",
            "REFERRAL central-choice SENT ACCEPTED ban-tdkt Chọn tuyên truyền toàn quốc null",
            "EXEMPLAR profile APPROVED APPROVED ban-tdkt Sửa số thành viên null");

    @Test
    void theVoteTheCommendationTheReferralAndTheCorrectionAreStepsOfTheLife() {
        Dossier dossier = Dossier.draftedBy(DAN_DIEN, "PROVINCE", 2026).submitted();
        Map<String, Object> finding = Map.of("criterion", "TASK_EXCELLENCE", "met", true, "score", 8);
        Map<String, Object> other = Map.of("criterion", "INNOVATION_LEADERSHIP", "met", true, "score", 9);
        dossier.step(COUNCIL, "appraisal", with(appraisal("APPROVE"), "findings", List.of(finding, other)))
                .statusCode(200);
        Meeting meeting = Meeting.planned(dossier)
                .openedWithout()
                .votes(dossier, "FFFFFFFFFFFA")
                .closed();
        UUID exemplar = dossier.step(BOARD, "approval", approval("2026-10-20"))
                .statusCode(200)
                .extract()
                .jsonPath()
                .getUUID("approval.exemplarId");
        commended(dossier.readBy(BOARD).extract().path("subject.id"));
        referred(exemplar);
        corrected(exemplar);

        assertEquals(
                FOLLOWED,
                lines(BOARD, exemplar, "").stream()
                        .map(ChronicleTest::told)
                        .map(line -> line.replace(DAN_DIEN.toString(), "%1$s"))
                        .toList());
        tellsWhatEachStepWas(exemplar, dossier, meeting);
    }

    private static void commended(String subject) {
        Map<String, Object> award = with(
                Map.of("unitId", DAN_DIEN, "form", "MERIT_PROVINCE", "type", "UNSCHEDULED", "deedOn", "2026-10-01"),
                "subjectIds",
                List.of(subject),
                "achievement",
                "Cứu 5 người trong trận lũ",
                "foundThrough",
                "CITIZEN");
        String id = Api.post(officer(DAN_DIEN), "/v1/commendations", award)
                .statusCode(201)
                .extract()
                .path("id");
        Map<String, Object> paper = Map.of("number", "77/QĐ-KT", "date", "2026-10-21", "signer", "Nguyễn Văn Mẫu");
        Map<String, Object> decision = Map.of("decision", paper, "acknowledgedWarnings", List.of());
        Api.step(BOARD, "/v1/commendations/" + id + "/decision", 1, decision).statusCode(200);
    }

    private static void referred(UUID exemplar) {
        Map<String, Object> letter =
                Map.of("exemplarId", exemplar, "approvalNo", 1, "sentOn", "2026-10-22", "letterNumber", "15/CV-UBND");
        String id = Api.post(BOARD, "/v1/referrals", letter)
                .statusCode(201)
                .extract()
                .path("id");
        Map<String, Object> answer =
                Map.of("number", "212/BTĐKT", "date", "2026-10-25", "text", "Chọn tuyên truyền toàn quốc");
        Api.step(BOARD, "/v1/referrals/" + id + "/central-choice", 1, answer).statusCode(200);
    }

    private static void corrected(UUID exemplar) {
        Map<String, Object> text = Map.of(
                "headline", "Rau hữu cơ trên đất cát",
                "summary", "Từ 3 hộ ban đầu, tổ hợp tác đã có 45 thành viên.",
                "reason", "Sửa số thành viên");
        Api.put(BOARD, "/v1/exemplars/" + exemplar + "/profile", 1, text).statusCode(200);
    }

    private static void tellsWhatEachStepWas(UUID exemplar, Dossier dossier, Meeting meeting) {
        get(BOARD, HISTORY + "?limit=100", exemplar)
                .body("items[2].score", equalTo(8.5f))
                .body("items[3].recordId", equalTo(dossier.id().toString()))
                .body("items[3].vote.sessionId", equalTo(meeting.id().toString()))
                .body("items[3].vote.votesFor", equalTo(11))
                .body("items[3].vote.votesAgainst", equalTo(1))
                .body("items[3].vote.needed", equalTo(11))
                .body("items[7].commendation.form", equalTo("MERIT_PROVINCE"))
                .body("items[6].commendation.decisionNumber", nullValue())
                .body("items[7].commendation.decisionNumber", equalTo("77/QĐ-KT"))
                .body("items[8].referral.to", equalTo("NATION"))
                .body("items[8].referral.answerNumber", nullValue())
                .body("items[9].referral.answerNumber", equalTo("212/BTĐKT"))
                .body("items[10].correction.type", equalTo("CORRECTION"))
                .body("items[10].correction.fields", hasItem("summary"));
        String all = get(BOARD, HISTORY + "?limit=100", exemplar).extract().asString();
        assertEquals(-1, all.indexOf("uy-vien-"), "no member is named");
    }

    @Test
    void aReaderOfOneUnitSeesNoStepOfAnotherUnitsNomination() {
        UUID subject = Some.registeredSubject(officer(EMULATION_BOARD), EMULATION_BOARD);
        UUID exemplar = approved(subject, HOME_AFFAIRS);
        assertEquals(exemplar, approved(subject, EMULATION_BOARD));

        assertEquals(8, steps(officer(HOME_AFFAIRS), exemplar, "NOMINATION"));
        assertEquals(4, steps(officer(EMULATION_BOARD), exemplar, "NOMINATION"));
        assertEquals(2, steps(officer(EMULATION_BOARD), exemplar, "EXEMPLAR"));
    }

    private static int steps(Persona reader, UUID exemplar, String source) {
        return lines(reader, exemplar, "?source=" + source).size();
    }

    private static UUID approved(UUID unit) {
        return approved(Some.registeredSubject(officer(unit), unit), unit);
    }

    private static UUID approved(UUID subject, UUID unit) {
        return Dossier.drafted(Some.nomination(subject, unit, "PROVINCE", 2026), unit)
                .submitted()
                .appraisedBy(COUNCIL, "APPROVE")
                .step(BOARD, "approval", approval("2026-10-20"))
                .statusCode(200)
                .extract()
                .jsonPath()
                .getUUID("approval.exemplarId");
    }

    @Test
    void pagesOfTwoTellTheSameAsOnePage() {
        UUID exemplar = approved(HOME_AFFAIRS);
        List<Map<String, Object>> walked = new ArrayList<>();
        String next = "/v1/exemplars/" + exemplar + "/history?limit=2";
        while (next != null) {
            JsonPath page = get(BOARD, next).statusCode(200).extract().jsonPath();
            walked.addAll(page.getList("items"));
            next = page.getString("next");
        }

        assertEquals(5, walked.size());
        assertEquals(lines(BOARD, exemplar, ""), walked);
    }

    @Test
    void aSpanOfTimeEndsBeforeItsEnd() {
        UUID exemplar = approved(HOME_AFFAIRS);
        Object submitted = lines(BOARD, exemplar, "").get(1).get("at");

        assertEquals(1, lines(BOARD, exemplar, "?before=" + submitted).size());
        assertEquals(4, lines(BOARD, exemplar, "?from=" + submitted).size());
    }

    @Test
    void anExemplarOutsideTheScopeIsUnknown() {
        UUID exemplar = approved(HOME_AFFAIRS);

        get(officer(HOME_AFFAIRS), HISTORY, exemplar).statusCode(200);
        get(officer(HEALTH), HISTORY, exemplar).statusCode(404).body("code", equalTo("not-found"));
        get(BOARD, HISTORY, Ids.next()).statusCode(404).body("code", equalTo("not-found"));
        get(BOARD, HISTORY + "?source=GOSSIP", exemplar).statusCode(400).body("errors", hasSize(1));
    }

    private static List<Map<String, Object>> lines(Persona reader, UUID exemplar, String query) {
        return get(reader, HISTORY + (query.isEmpty() ? "?" : query + "&") + "limit=100", exemplar)
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("items");
    }

    private static String told(Map<String, Object> line) {
        return "%s %s %s %s %s %s %s"
                .formatted(
                        line.get("source"),
                        line.get("action"),
                        line.get("from"),
                        line.get("to"),
                        line.get("actor"),
                        line.get("reason"),
                        line.get("recommendation"));
    }

    private static Map<String, Object> revocation() {
        return with(approval("2026-10-21"), "reason", "FRAUD", "effectiveOn", "2026-10-21");
    }

    private static final String PUBLICATION =
            """
            , "publication": {"at": "2026-11-28T12:00:00Z", "url": "https://trt.example.vn/rau", "minutes": 7.5}""";

    private static void told(UUID exemplar, UUID task, int version, String change, String status, String more) {
        Topic.tell(
                Topics.PROPAGATION,
                task.toString(),
                """
                {"specversion": "1.0", "id": "%s", "source": "/media-service",
                 "type": "vn.guongsang.propagation-task.published.v1", "subject": "%s", "time": "2126-01-15T12:00:00Z",
                 "datacontenttype": "application/json", "dataschema": "/schemas/propagation-task.v1", "partitionkey": "%s",
                 "sequence": "%019d",
                 "data": {"id": "%s", "version": %d, "change": "%s", "exemplarId": "%s", "exemplarVersion": 1,
                          "approvalNo": 1, "kind": "PROPAGATION", "status": "%s", "channelId": "%s", "channelKind": "TV",
                          "outletId": "%s", "dueAt": "2125-02-01T16:59:59.999Z", "escalation": 0%s}}"""
                        .formatted(
                                Ids.next(),
                                task,
                                task,
                                version,
                                task,
                                version,
                                change,
                                exemplar,
                                status,
                                Ids.next(),
                                Ids.next(),
                                more));
    }
}
