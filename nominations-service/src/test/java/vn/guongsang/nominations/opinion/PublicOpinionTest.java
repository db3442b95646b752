package vn.guongsang.nominations.opinion;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.guongsang.nominations.testing.Council.TODAY;
import static vn.guongsang.nominations.testing.People.AUDITOR;
import static vn.guongsang.nominations.testing.People.BOARD;
import static vn.guongsang.nominations.testing.People.CMS;
import static vn.guongsang.nominations.testing.People.COUNCIL;
import static vn.guongsang.nominations.testing.People.officer;
import static vn.guongsang.nominations.testing.Places.DAN_DIEN;
import static vn.guongsang.nominations.testing.Places.HEALTH;
import static vn.guongsang.nominations.testing.Some.approval;
import static vn.guongsang.nominations.testing.Some.reason;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.guongsang.kit.time.Ids;
import vn.guongsang.kit.time.Vietnam;
import vn.guongsang.kit.time.WorkingDays;
import vn.guongsang.nominations.testing.Api;
import vn.guongsang.nominations.testing.Council;
import vn.guongsang.nominations.testing.Database;
import vn.guongsang.nominations.testing.Dossier;
import vn.guongsang.nominations.testing.NominationsStack;
import vn.guongsang.nominations.testing.People;

@QuarkusTest
@NominationsStack
class PublicOpinionTest {

    private static final Map<String, Object> NAMED =
            Map.of("objector", "Nguyễn Văn Tố Giác", "text", "Số hộ tham gia nêu trong hồ sơ không đúng thực tế.");
    private static final Map<String, Object> ANONYMOUS = Map.of("text", "Thành tích này là của tổ khác trong xã.");

    @Test
    void thePeriodLastsTenWorkingDaysToTheEndOfTheLastOne() {
        Dossier dossier = Dossier.readyForTheProvince(DAN_DIEN, 2026);
        dossier.readBy(BOARD).body("publicOpinion", nullValue());
        JsonPath opened = opened(dossier);
        assertEquals(10, opened.getInt("workingDays"));
        assertEquals(WorkingDays.after(TODAY, 10).toString(), opened.getString("lastDay"));
        assertEquals(Vietnam.endOf(WorkingDays.after(TODAY, 10)), Instant.parse(opened.getString("endsAt")));
        dossier.readBy(officer(DAN_DIEN))
                .body("publicOpinion.lastDay", equalTo(opened.getString("lastDay")))
                .body("publicOpinion.objections", equalTo(0));
        dossier.step(BOARD, "approval", approval("2026-10-20"))
                .statusCode(422)
                .body("code", equalTo("public-opinion-running"))
                .body("endsAt", equalTo(opened.getString("endsAt")));
        end(dossier);
        dossier.step(BOARD, "approval", approval("2026-10-20")).statusCode(200);
    }

    @Test
    void anObjectionIsAnsweredBeforeTheApproval() {
        Dossier dossier = Dossier.readyForTheProvince(DAN_DIEN, 2026);
        opened(dossier);
        String id = recorded(dossier, NAMED);
        end(dossier);
        dossier.step(BOARD, "approval", approval("2026-10-20"))
                .statusCode(422)
                .body("code", equalTo("objection-unanswered"));
        String answer = dossier.path() + "/objections/" + id + "/answer";
        Map<String, Object> dismissal = Map.of("outcome", "DISMISSED", "reason", "Đã đối chiếu, số hộ đúng.");
        Api.step(BOARD, answer, 2, dismissal).statusCode(412);
        Api.step(BOARD, answer, 1, dismissal)
                .statusCode(200)
                .header("ETag", "\"v2\"")
                .body("status", equalTo("DISMISSED"))
                .body("statusLabel", equalTo("Không có cơ sở"))
                .body("answeredBy", equalTo("ban-tdkt"))
                .body("allowedActions", contains("objector-erasure"));
        Api.step(BOARD, answer, 2, dismissal).statusCode(409).body("code", equalTo("illegal-transition"));
        dossier.step(BOARD, "approval", approval("2026-10-20")).statusCode(200);
    }

    @Test
    void anUpheldObjectionSendsTheNominationBackWithItsReason() {
        Dossier dossier = Dossier.readyForTheProvince(DAN_DIEN, 2026);
        opened(dossier);
        String first = recorded(dossier, ANONYMOUS);
        String second = recorded(dossier, ANONYMOUS);
        Map<String, Object> upheld = Map.of("outcome", "UPHELD", "reason", "Thành tích của tổ khác, phải sửa.");
        Api.step(BOARD, dossier.path() + "/objections/" + first + "/answer", 1, upheld)
                .statusCode(200)
                .body("status", equalTo("UPHELD"));
        dossier.readBy(officer(DAN_DIEN))
                .body("status", equalTo("RETURNED"))
                .body("return.reason", equalTo("Thành tích của tổ khác, phải sửa."))
                .body("version", equalTo(4));
        // the next one finds the nomination returned already
        Api.step(BOARD, dossier.path() + "/objections/" + second + "/answer", 1, upheld)
                .statusCode(200);
        Api.step(officer(DAN_DIEN), dossier.path() + "/submission", 4, null)
                .statusCode(200)
                .body("publicOpinion", nullValue());
        // the new round may ask anew
        Api.post(BOARD, dossier.path() + "/public-opinion", null).statusCode(201);
    }

    @Test
    void whoObjectedIsErasedOnRequestAndTheObjectionStays() {
        Dossier dossier = Dossier.readyForTheProvince(DAN_DIEN, 2026);
        opened(dossier);
        String list = dossier.path() + "/objections";
        String path = list + "/" + recorded(dossier, NAMED) + "/objector-erasure";
        Api.get(BOARD, list).body("items[0].allowedActions", contains("answer", "objector-erasure"));
        Api.step(officer(DAN_DIEN), path, 1, null).statusCode(403);
        Api.step(BOARD, path, 2, null).statusCode(412);
        Api.step(BOARD, path, 1, null)
                .statusCode(200)
                .body("anonymous", equalTo(true))
                .body("objector", nullValue())
                .body("text", equalTo(NAMED.get("text")))
                .body("allowedActions", contains("answer"));
        Api.get(AUDITOR, list).body("items[0].objector", nullValue());
        Api.step(BOARD, path, 2, null).statusCode(409).body("code", equalTo("objector-absent"));
    }

    @Test
    void whoObjectedIsShownOnlyToThoseWhoAnswerAndInspect() {
        Dossier dossier = Dossier.readyForTheProvince(DAN_DIEN, 2026);
        opened(dossier);
        recorded(dossier, NAMED);
        recorded(dossier, ANONYMOUS);
        String path = dossier.path() + "/objections";
        Api.get(BOARD, path)
                .statusCode(200)
                .body("items.objector", contains(null, "Nguyễn Văn Tố Giác"))
                .body("items.anonymous", contains(true, false))
                .body("items[0].allowedActions", contains("answer"));
        Api.get(AUDITOR, path)
                .body("items[1].objector", equalTo("Nguyễn Văn Tố Giác"))
                .body("items[1].allowedActions", empty());
        Api.get(officer(DAN_DIEN), path)
                .body("items", hasSize(2))
                .body("items.objector", contains(nullValue(), nullValue()))
                .body("items[0].allowedActions", empty());
        Api.get(officer(HEALTH), path).statusCode(404);
        Api.get(CMS, path).statusCode(403);
        JsonPath page = Api.get(BOARD, path + "?limit=1").extract().jsonPath();
        Api.get(BOARD, page.getString("next"))
                .body("items[0].id", not(equalTo(page.getString("items[0].id"))))
                .body("next", nullValue());
    }

    @Test
    void aPeriodIsOpenedOnceByThoseWhoDecideWhileTheNominationIsBeingJudged() {
        Dossier draft = Dossier.draftedBy(DAN_DIEN, "PROVINCE", 2026);
        String path = draft.path() + "/public-opinion";
        Api.post(BOARD, path, null).statusCode(409).body("code", equalTo("illegal-transition"));
        draft.submitted();
        Api.post(COUNCIL, path, null).statusCode(403);
        Api.post(People.leader(DAN_DIEN), path, null).statusCode(403);
        Api.post(People.leader(HEALTH), path, null).statusCode(404);
        Api.post(BOARD, path, null).statusCode(201);
        Api.post(BOARD, path, null).statusCode(409).body("code", equalTo("public-opinion-opened"));
        Api.post(BOARD, "/v1/nominations/" + Ids.next() + "/public-opinion", null)
                .statusCode(404);
    }

    @Test
    void anObjectionComesInTimeAndTheNominatingSideDoesNotAnswerIt() {
        Dossier dossier = Dossier.readyForTheProvince(DAN_DIEN, 2026);
        String path = dossier.path() + "/objections";
        Api.post(officer(DAN_DIEN), path, NAMED).statusCode(422).body("code", equalTo("public-opinion-not-running"));
        opened(dossier);
        String id = recorded(dossier, NAMED);
        Map<String, Object> dismissal = Map.of("outcome", "DISMISSED", "reason", "Không đúng sự thật.");
        Api.step(officer(DAN_DIEN), path + "/" + id + "/answer", 1, dismissal)
                .statusCode(403)
                .body("code", equalTo("forbidden"));
        Api.step(BOARD, path + "/" + Ids.next() + "/answer", 1, dismissal).statusCode(404);
        Api.post(officer(HEALTH), path, NAMED).statusCode(404);
        Api.post(COUNCIL, path, NAMED).statusCode(403);
        end(dossier);
        Api.post(officer(DAN_DIEN), path, NAMED).statusCode(422).body("code", equalTo("public-opinion-not-running"));
    }

    @Test
    void theCouncilMeetsAfterThePublicWasHeard() {
        Dossier dossier = Dossier.readyForTheProvince(DAN_DIEN, 2026);
        opened(dossier);
        Council.Meeting meeting = Council.Meeting.planned(dossier);
        Map<String, Object> everybody = Map.of("presentMemberIds", Council.ids());
        meeting.step(BOARD, "opening", everybody)
                .statusCode(422)
                .body("code", equalTo("session-before-public-opinion"))
                .body("nominationIds", contains(dossier.id().toString()));
        String id = recorded(dossier, ANONYMOUS);
        end(dossier);
        meeting.step(BOARD, "opening", everybody)
                .statusCode(422)
                .body("code", equalTo("session-before-public-opinion"));
        Map<String, Object> dismissal = Map.of("outcome", "DISMISSED", "reason", "Không đúng sự thật.");
        Api.step(BOARD, dossier.path() + "/objections/" + id + "/answer", 1, dismissal)
                .statusCode(200);
        meeting.step(BOARD, "opening", everybody).statusCode(200);
    }

    @Test
    void aPeriodIsNeededWhereTheSettingSaysSo() {
        Dossier dossier = Dossier.readyForTheProvince(DAN_DIEN, 2026);
        Database.change("UPDATE public_opinion_rule SET compulsory = true WHERE level = 'PROVINCE'");
        try {
            dossier.step(BOARD, "approval", approval("2026-10-20"))
                    .statusCode(422)
                    .body("code", equalTo("public-opinion-required"));
        } finally {
            Database.change("UPDATE public_opinion_rule SET compulsory = false WHERE level = 'PROVINCE'");
        }
        dossier.step(BOARD, "rejection", reason("Thành tích chưa nổi trội")).statusCode(200);
    }

    @ParameterizedTest(name = "{0} answered {1} is {2}")
    @CsvSource({
        "RECORDED,  UPHELD,    UPHELD",
        "RECORDED,  DISMISSED, DISMISSED",
        "UPHELD,    UPHELD,",
        "UPHELD,    DISMISSED,",
        "DISMISSED, UPHELD,",
        "DISMISSED, DISMISSED,",
    })
    void anObjectionIsAnsweredOnce(ObjectionStatus status, Outcome outcome, ObjectionStatus next) {
        assertEquals(next, status.answered(outcome));
    }

    private static JsonPath opened(Dossier dossier) {
        return Api.post(BOARD, dossier.path() + "/public-opinion", null)
                .statusCode(201)
                .extract()
                .jsonPath();
    }

    private static String recorded(Dossier dossier, Map<String, Object> objection) {
        return Api.post(officer(DAN_DIEN), dossier.path() + "/objections", objection)
                .statusCode(201)
                .extract()
                .jsonPath()
                .getString("id");
    }

    private static void end(Dossier dossier) {
        Database.change(
                "UPDATE public_opinion SET ends_at = now() - INTERVAL '1 second' WHERE nomination_id = ?",
                dossier.id());
    }
}
