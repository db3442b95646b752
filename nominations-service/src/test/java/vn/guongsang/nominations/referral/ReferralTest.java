package vn.guongsang.nominations.referral;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.guongsang.nominations.referral.Letter.PATH;
import static vn.guongsang.nominations.referral.Letter.answer;
import static vn.guongsang.nominations.testing.People.BOARD;
import static vn.guongsang.nominations.testing.People.COUNCIL;
import static vn.guongsang.nominations.testing.People.SECOND_BOARD;
import static vn.guongsang.nominations.testing.People.districtBoard;
import static vn.guongsang.nominations.testing.People.leader;
import static vn.guongsang.nominations.testing.People.officer;
import static vn.guongsang.nominations.testing.Places.DAN_DIEN;
import static vn.guongsang.nominations.testing.Places.EMULATION_BOARD;
import static vn.guongsang.nominations.testing.Places.HEALTH;
import static vn.guongsang.nominations.testing.Places.HOME_AFFAIRS;
import static vn.guongsang.nominations.testing.Places.PROVINCE;
import static vn.guongsang.nominations.testing.Places.QUANG_DIEN;
import static vn.guongsang.nominations.testing.Places.QUANG_DIEN_DISTRICT;
import static vn.guongsang.nominations.testing.Places.QUANG_PHU;
import static vn.guongsang.nominations.testing.Places.QUANG_THO;
import static vn.guongsang.nominations.testing.Some.reason;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.guongsang.nominations.testing.Api;
import vn.guongsang.nominations.testing.AtOnce;
import vn.guongsang.nominations.testing.Database;
import vn.guongsang.nominations.testing.Dossier;
import vn.guongsang.nominations.testing.NominationsStack;
import vn.guongsang.nominations.testing.People;
import vn.guongsang.nominations.testing.Some;

@QuarkusTest
@NominationsStack
class ReferralTest {

    @Test
    void aCommuneRefersToItsDistrictUntilTheLevelEndsAndToTheProvinceAfterwards() {
        UUID early = Letter.recognisedBy(QUANG_THO, "COMMUNE", "2025-06-02");
        Letter before = Letter.sent(officer(QUANG_THO), early, "2025-06-30");
        Api.get(officer(QUANG_THO), before.path())
                .body("status", equalTo("SENT"))
                .body("statusLabel", equalTo("Đã gửi"))
                .body("ends.fromRung", equalTo("COMMUNE"))
                .body("ends.toRung", equalTo("DISTRICT"))
                .body("ends.toUnitId", equalTo(QUANG_DIEN_DISTRICT.toString()));
        UUID late = Letter.recognisedBy(QUANG_THO, "COMMUNE", "2025-06-02");
        Letter after = Letter.sent(officer(QUANG_DIEN), late, "2025-07-01");
        Api.get(officer(QUANG_DIEN), after.path())
                .body("ends.fromUnitId", equalTo(QUANG_THO.toString()))
                .body("ends.toRung", equalTo("PROVINCE"))
                .body("ends.toUnitId", equalTo(PROVINCE.toString()));
        // The district is gone today: the level above acts in its place.
        before.step(districtBoard(QUANG_DIEN_DISTRICT), "receipt", null).statusCode(403);
        before.step(BOARD, "receipt", null).statusCode(200).body("status", equalTo("RECEIVED"));
    }

    @Test
    void aDepartmentAndAUnitBelowItReferToTheProvince() {
        Letter department =
                Letter.sent(leader(HEALTH), Letter.recognisedBy(HEALTH, "UNIT", "2026-10-01"), "2026-10-05");
        Letter below = Letter.sent(
                leader(EMULATION_BOARD), Letter.recognisedBy(EMULATION_BOARD, "UNIT", "2026-10-01"), "2026-10-05");
        for (Letter letter : List.of(department, below)) {
            Api.get(BOARD, letter.path())
                    .body("ends.toRung", equalTo("PROVINCE"))
                    .body("ends.toUnitId", equalTo(PROVINCE.toString()))
                    .body("allowedActions", contains("receipt"));
        }
    }

    @Test
    void theReceivingBodyChoosesAndDraftsTheNextNomination() {
        Letter letter = Letter.sent(officer(HEALTH), Letter.recognisedBy(HEALTH, "UNIT", "2026-10-01"), "2026-10-05");
        letter.step(leader(HEALTH), "receipt", null).statusCode(403);
        letter.received(BOARD)
                .step(BOARD, "acceptance", null)
                .statusCode(200)
                .body("status", equalTo("ACCEPTED"))
                .body("answer.chosen", equalTo(true))
                .body("dossier.version", equalTo(4))
                .body("allowedActions", contains("nomination"));
        UUID subject = UUID.fromString(Api.get(BOARD, "/v1/exemplars/{id}", letter.exemplar())
                .extract()
                .path("subject.id"));
        Dossier other = Dossier.draftedBy(HEALTH, "PROVINCE", 2026);
        Dossier next = Dossier.drafted(Some.nomination(subject, HEALTH, "PROVINCE", 2026), HEALTH);
        Dossier wrongLevel = Dossier.drafted(Some.nomination(subject, HEALTH, "UNIT", 2026), HEALTH);
        for (Dossier wrong : List.of(other, wrongLevel)) {
            letter.step(BOARD, "nomination", Map.of("nominationId", wrong.id()))
                    .statusCode(422)
                    .body("errors.code", contains("not-the-next-nomination"));
        }
        letter.step(BOARD, "nomination", Map.of("nominationId", next.id()))
                .statusCode(200)
                .body("nominationId", equalTo(next.id().toString()))
                .body("history.action", contains("sending", "receipt", "acceptance", "nomination"));
        assertEquals(4, Database.number("SELECT count(*) FROM audit_line WHERE aggregate_id = ?", letter.id()));
    }

    @Test
    void whatIsReturnedGoesAgainAndWhatIsDeclinedMayBeReferredAnew() {
        Letter letter = Letter.sent(officer(HEALTH), Letter.recognisedBy(HEALTH, "UNIT", "2026-10-01"), "2026-10-05");
        letter.received(BOARD)
                .step(BOARD, "return", reason("Thiếu xác nhận của đơn vị"))
                .statusCode(200)
                .body("status", equalTo("RETURNED"));
        letter.step(BOARD, "resending", null).statusCode(403);
        letter.step(officer(HEALTH), "resending", null)
                .statusCode(200)
                .body("status", equalTo("SENT"))
                .body("receivedOn", nullValue());
        Api.post(officer(HEALTH), PATH, Letter.body(letter.exemplar(), "2026-10-06"))
                .statusCode(409)
                .body("code", equalTo("referral-exists"))
                .body("errors.pointer", contains("/approvalNo"));
        letter.received(BOARD)
                .step(SECOND_BOARD, "decline", reason("Chưa tiêu biểu của tỉnh"))
                .statusCode(200)
                .body("status", equalTo("DECLINED"))
                .body("answer.chosen", equalTo(false))
                .body("allowedActions", empty());
        letter.step(BOARD, "acceptance", null)
                .statusCode(409)
                .body("code", equalTo("illegal-transition"))
                .body("allowedActions", empty());
        Letter.sent(officer(HEALTH), letter.exemplar(), "2026-10-06");
    }

    @Test
    void theAnswerOfTheCentralBoardIsRecordedAsItCame() {
        UUID exemplar = Letter.recognisedByTheProvince(HEALTH, 2026, "2026-10-01");
        Api.post(officer(HEALTH), PATH, Letter.body(exemplar, "2026-10-05")).statusCode(403);
        Letter letter = Letter.sent(BOARD, exemplar, "2026-10-05");
        letter.step(BOARD, "receipt", null).statusCode(409);
        letter.step(BOARD, "central-choice", answer("2026-10-04"))
                .statusCode(422)
                .body("errors.code", contains("answer-before-sending"));
        letter.step(COUNCIL, "central-choice", answer("2026-10-20")).statusCode(403);
        letter.step(BOARD, "central-choice", answer("2026-10-20"))
                .statusCode(200)
                .body("status", equalTo("ACCEPTED"))
                .body("ends.toRung", equalTo("NATION"))
                .body("ends.toUnitId", nullValue())
                .body("answer.chosen", equalTo(true))
                .body("answer.date", equalTo("2026-10-20"))
                .body("answer.number", equalTo("212/BTĐKT"))
                .body("answer.text", equalTo("Chọn tuyên truyền toàn quốc"));
        Letter other = Letter.sent(BOARD, Letter.recognisedByTheProvince(HEALTH, 2026, "2026-10-01"), "2026-10-05");
        other.step(BOARD, "central-refusal", answer("2026-10-20"))
                .statusCode(200)
                .body("status", equalTo("DECLINED"))
                .body("answer.chosen", equalTo(false));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-09-30, /sentOn, sent-before-recognition",
        "2999-01-01, /sentOn, not-after-today",
    })
    void aLetterIsSentAfterTheRecognitionAndNotAfterToday(String sentOn, String pointer, String code) {
        UUID exemplar = Letter.recognisedBy(HEALTH, "UNIT", "2026-10-01");
        Api.post(officer(HEALTH), PATH, Letter.body(exemplar, sentOn))
                .statusCode(422)
                .body("code", equalTo("referral-invalid"))
                .body("errors.pointer", contains(pointer))
                .body("errors.code", contains(code));
    }

    @Test
    void onlyARecognitionInForceAndInScopeIsReferred() {
        UUID exemplar = Letter.recognisedBy(HEALTH, "UNIT", "2026-10-01");
        Api.post(officer(HOME_AFFAIRS), PATH, Letter.body(exemplar, "2026-10-05"))
                .statusCode(422)
                .body("errors.code", contains("recognition-unknown"));
        Api.post(officer(HEALTH), PATH, Some.with(Letter.body(exemplar, "2026-10-05"), "approvalNo", 2))
                .statusCode(422)
                .body("errors.code", contains("recognition-unknown"));
        Map<String, Object> revocation = Map.of(
                "reason",
                "FRAUD",
                "effectiveOn",
                "2026-10-20",
                "decision",
                Map.of("number", "9/QĐ", "date", "2026-10-20", "signer", "Nguyễn Văn Mẫu"));
        Api.step(leader(HEALTH), "/v1/exemplars/" + exemplar + "/revocation", 1, revocation)
                .statusCode(200);
        Api.post(officer(HEALTH), PATH, Letter.body(exemplar, "2026-10-05"))
                .statusCode(422)
                .body("errors.code", contains("recognition-revoked"));
    }

    @Test
    void aReferralIsSeenBySenderAndReceiverOnly() {
        Letter letter =
                Letter.sent(officer(QUANG_PHU), Letter.recognisedBy(QUANG_PHU, "COMMUNE", "2025-06-02"), "2025-06-10");
        Api.get(districtBoard(QUANG_DIEN_DISTRICT), letter.path()).statusCode(200);
        Api.get(officer(DAN_DIEN), letter.path()).statusCode(200);
        Api.get(officer(HEALTH), letter.path()).statusCode(404);
        letter.step(leader(HEALTH), "receipt", null).statusCode(404);
        Api.get(officer(HEALTH), PATH + "?exemplarId=" + letter.exemplar()).body("items", empty());
        Api.get(People.CMS, PATH).statusCode(403);
        String toDistrict =
                PATH + "?toUnitId=" + QUANG_DIEN_DISTRICT + "&unitId=" + QUANG_PHU + "&fromRung=COMMUNE&sentIn=2025";
        Api.get(districtBoard(QUANG_DIEN_DISTRICT), toDistrict)
                .body("items.id", contains(letter.id().toString()))
                .body("items.allowedActions", contains(empty()));
        Api.get(BOARD, toDistrict).body("items[0].allowedActions", contains("receipt"));
        Api.get(officer(HEALTH), "/v1/exemplars/{id}/ladder", letter.exemplar()).statusCode(404);
    }

    @Test
    void theLadderOfAnExemplarTellsTheDaysBetweenItsSteps() {
        UUID exemplar = Letter.recognisedByTheProvince(HEALTH, 2026, "2026-10-01");
        Letter letter = Letter.sent(BOARD, exemplar, "2026-10-11");
        letter.step(BOARD, "central-choice", answer("2026-10-31")).statusCode(200);
        Api.get(officer(HEALTH), "/v1/exemplars/{id}/ladder", exemplar)
                .statusCode(200)
                .body("items.kind", contains("RECOGNITION", "REFERRAL"))
                .body("items.rung", contains("PROVINCE", "NATION"))
                .body("items[0].daysSincePrevious", nullValue())
                .body("items[1].daysSincePrevious", equalTo(10))
                .body("items[1].referralId", equalTo(letter.id().toString()))
                .body("items[1].daysToAnswer", equalTo(20))
                .body("items[1].status", equalTo("ACCEPTED"));
    }

    /** Two letters to the province, one chosen; one to the nation, chosen; and one that went to a district. */
    private static Letter lettersOf2023() {
        Letter toDistrict =
                Letter.sent(leader(DAN_DIEN), Letter.recognisedBy(QUANG_PHU, "COMMUNE", "2023-03-01"), "2023-03-05");
        Letter chosen = Letter.sent(officer(HEALTH), Letter.recognisedBy(HEALTH, "UNIT", "2023-03-01"), "2023-03-05");
        chosen.received(BOARD).step(BOARD, "acceptance", null).statusCode(200);
        Letter.sent(officer(HEALTH), Letter.recognisedBy(HEALTH, "UNIT", "2023-03-01"), "2023-03-06");
        Letter.sent(BOARD, Letter.recognisedByTheProvince(HEALTH, 2023, "2023-06-01"), "2023-06-05")
                .step(BOARD, "central-choice", answer("2023-06-15"))
                .statusCode(200);
        return toDistrict;
    }

    @Test
    void eachNumberOfTheFunnelIsFoundAgainRecordByRecord() {
        Letter toDistrict = lettersOf2023();
        String funnel = "/v1/referral-funnel?year=2023";
        JsonPath stages = Api.get(BOARD, funnel)
                .statusCode(200)
                .body(
                        "stages.stage",
                        contains("INTRODUCED", "CHOSEN_PROVINCE_WIDE", "SENT_TO_CENTRAL_BOARD", "CHOSEN_NATIONWIDE"))
                .body("stages.count", contains(2, 1, 1, 1))
                .body("stages[3].medianDaysToAnswer", equalTo(10))
                .extract()
                .jsonPath();
        for (int i = 0; i < 4; i++) {
            Api.get(BOARD, stages.getString("stages[" + i + "].records"))
                    .statusCode(200)
                    .body("items.size()", equalTo(stages.getInt("stages[" + i + "].count")));
        }
        Api.get(leader(DAN_DIEN), funnel).body("stages.count", contains(0, 0, 0, 0));
        Api.get(leader(DAN_DIEN), PATH + "?sentIn=2023")
                .body("items.id", contains(toDistrict.id().toString()));
        Api.get(BOARD, "/v1/referral-funnel").statusCode(400);
    }

    @Test
    void ofTwoLettersOrTwoAnswersAtOnceOneSucceeds() throws Exception {
        UUID exemplar = Letter.recognisedBy(HEALTH, "UNIT", "2026-10-01");
        assertEquals(
                List.of(201, 409, 409, 409),
                AtOnce.statuses(
                        4, i -> Api.send(officer(HEALTH), PATH, null, Letter.body(exemplar, "2026-10-05"), Api.key())));
        Letter letter = Letter.sent(officer(HEALTH), Letter.recognisedBy(HEALTH, "UNIT", "2026-10-01"), "2026-10-05");
        letter.received(BOARD);
        assertEquals(
                List.of(200, 412, 412, 412),
                AtOnce.statuses(
                        4,
                        i -> Api.send(
                                i % 2 == 0 ? BOARD : SECOND_BOARD,
                                letter.path() + (i % 2 == 0 ? "/acceptance" : "/decline"),
                                2L,
                                i % 2 == 0 ? null : reason("Chưa tiêu biểu"),
                                Api.key())));
    }
}
