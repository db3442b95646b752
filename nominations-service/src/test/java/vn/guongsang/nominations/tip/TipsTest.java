package vn.guongsang.nominations.tip;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.guongsang.nominations.testing.People.AUDITOR;
import static vn.guongsang.nominations.testing.People.BOARD;
import static vn.guongsang.nominations.testing.People.COUNCIL;
import static vn.guongsang.nominations.testing.People.leader;
import static vn.guongsang.nominations.testing.People.officer;
import static vn.guongsang.nominations.testing.Places.DAN_DIEN;
import static vn.guongsang.nominations.testing.Places.HOME_AFFAIRS;
import static vn.guongsang.nominations.testing.Places.QUANG_DIEN;
import static vn.guongsang.nominations.testing.Some.appraisal;
import static vn.guongsang.nominations.testing.Some.reason;
import static vn.guongsang.nominations.testing.Some.with;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.guongsang.kit.time.Ids;
import vn.guongsang.nominations.testing.Api;
import vn.guongsang.nominations.testing.Database;
import vn.guongsang.nominations.testing.NominationsStack;
import vn.guongsang.nominations.testing.Some;

@QuarkusTest
@NominationsStack
class TipsTest {

    private static final String STORY = "Mười năm nay tổ góp công dọn rác, trồng cây dọc bờ sông Bồ.";
    private static final Map<String, Object> TIP = Map.of(
            "unitId",
            QUANG_DIEN,
            "about",
            "Tổ hợp tác Thí Dụ",
            "text",
            STORY,
            "informant",
            Map.of("name", "Nguyễn Văn Thí Dụ", "phone", "0912 345 678"));

    @Inject
    TipService service;

    @Test
    void anOfficerTakesATipInAndOnlyModeratorsSeeWhoGaveIt() {
        String answer = Api.post(officer(QUANG_DIEN), "/v1/tips", TIP)
                .statusCode(201)
                .body("status", equalTo("RECEIVED"))
                .body("statusLabel", equalTo("Đã nhận"))
                .body("informant", nullValue())
                .body("allowedActions", empty())
                .extract()
                .jsonPath()
                .getString("id");
        String path = "/v1/tips/" + answer;
        Api.get(officer(QUANG_DIEN), path).statusCode(200).body("informant", nullValue());
        Api.get(AUDITOR, path).statusCode(200).body("informant", nullValue());
        Api.get(leader(QUANG_DIEN), path)
                .statusCode(200)
                .body("informant.name", equalTo("Nguyễn Văn Thí Dụ"))
                .body("allowedActions", contains("acceptance", "rejection", "duplication", "informant-erasure"));
        Api.get(leader(QUANG_DIEN), "/v1/tips?unitId={unit}", QUANG_DIEN)
                .statusCode(200)
                .body("items.informant", not(hasItem(notNullValue())));
        assertEquals(0, Database.number("SELECT count(*) FROM idempotency WHERE body LIKE '%0912 345 678%'"));
        assertEquals(0, Database.number("SELECT count(*) FROM outbox WHERE payload::text LIKE '%0912 345 678%'"));
    }

    @Test
    void anAcceptedTipBecomesTheDraftOfANomination() {
        String path = received(TIP);
        UUID subject = Some.registeredSubject(leader(QUANG_DIEN), QUANG_DIEN);
        String nomination = Api.step(leader(QUANG_DIEN), path + "/acceptance", 1, acceptance(subject))
                .statusCode(200)
                .header("ETag", "\"v2\"")
                .body("status", equalTo("ACCEPTED"))
                .body("closedAt", notNullValue())
                .body("informant", nullValue())
                .body("allowedActions", contains("informant-erasure"))
                .body("history.action", contains("receipt", "acceptance"))
                .extract()
                .jsonPath()
                .getString("nominationId");
        Api.get(officer(QUANG_DIEN), "/v1/nominations/{id}", nomination)
                .statusCode(200)
                .body("status", equalTo("DRAFT"))
                .body("publicStatus", equalTo("PREPARING"))
                .body("publicStatusLabel", equalTo("Đang chuẩn bị"))
                .body("source", equalTo("TIP"))
                .body("story", equalTo(STORY))
                .body("level", equalTo("COMMUNE"))
                .body("subject.id", equalTo(subject.toString()));
        Api.step(leader(QUANG_DIEN), path + "/rejection", 2, reason("Nhầm lẫn"))
                .statusCode(409)
                .body("code", equalTo("illegal-transition"))
                .body("state", equalTo("ACCEPTED"));
    }

    @Test
    void whoAcceptedATipHasBroughtTheNominationInAndDoesNotJudgeIt() {
        UUID subject = Some.registeredSubject(leader(QUANG_DIEN), QUANG_DIEN);
        String nomination = Api.step(leader(QUANG_DIEN), received(TIP) + "/acceptance", 1, acceptance(subject))
                .extract()
                .jsonPath()
                .getString("nominationId");
        String path = "/v1/nominations/" + nomination;
        Api.put(officer(QUANG_DIEN), path, 1, Some.nomination(subject, QUANG_DIEN, "COMMUNE", 2026))
                .statusCode(200)
                .body("source", equalTo("TIP"));
        Api.step(officer(QUANG_DIEN), path + "/submission", 2, null).statusCode(200);
        Api.step(leader(QUANG_DIEN), path + "/appraisal", 3, appraisal("APPROVE"))
                .statusCode(403)
                .body("code", equalTo("separation-of-duties"));
    }

    @Test
    void aTipThatCannotBecomeANominationStaysOpen() {
        String path = received(TIP);
        Api.step(leader(QUANG_DIEN), path + "/acceptance", 1, with(acceptance(Ids.next()), "sector", "ASTROLOGY"))
                .statusCode(422)
                .body("code", equalTo("nomination-invalid"))
                .body("errors.pointer", contains("/subjectId", "/sector"));
        Api.get(leader(QUANG_DIEN), path).body("status", equalTo("RECEIVED")).body("version", equalTo(1));
    }

    @Test
    void aTipIsRejectedWithAReasonOrClosedAsARepetition() {
        String first = received(TIP);
        String second = received(TIP);
        UUID original = id(first);
        Api.step(leader(QUANG_DIEN), second + "/duplication", 1, Map.of("duplicateOf", id(second)))
                .statusCode(422)
                .body("code", equalTo("tip-original-invalid"))
                .body("errors[0].pointer", equalTo("/duplicateOf"));
        Api.step(leader(QUANG_DIEN), second + "/duplication", 1, Map.of("duplicateOf", original))
                .statusCode(200)
                .body("status", equalTo("DUPLICATE"))
                .body("duplicateOf", equalTo(original.toString()));
        Api.step(leader(QUANG_DIEN), first + "/duplication", 1, Map.of("duplicateOf", id(second)))
                .statusCode(422);
        Api.step(leader(QUANG_DIEN), first + "/rejection", 1, reason("Không xác minh được"))
                .statusCode(200)
                .body("status", equalTo("REJECTED"))
                .body("history[1].reason", equalTo("Không xác minh được"));
        Api.step(leader(QUANG_DIEN), first + "/rejection", 9, reason("Không xác minh được"))
                .statusCode(412);
    }

    @Test
    void aTipIsModeratedByModeratorsOfItsUnitOnly() {
        String path = received(TIP);
        Api.step(officer(QUANG_DIEN), path + "/rejection", 1, reason("Không xác minh được"))
                .statusCode(403);
        Api.step(leader(DAN_DIEN), path + "/rejection", 1, reason("Không xác minh được"))
                .statusCode(404);
        Api.get(leader(DAN_DIEN), path).statusCode(404);
        Api.get(COUNCIL, path).statusCode(403);
        Api.post(officer(DAN_DIEN), "/v1/tips", TIP)
                .statusCode(422)
                .body("code", equalTo("unit-unknown"))
                .body("errors[0].pointer", equalTo("/unitId"));
        Api.post(COUNCIL, "/v1/tips", TIP).statusCode(403);
    }

    @Test
    void theContactOfTheInformantIsErasedWhenItsTimeIsOver() {
        String closed = received(TIP);
        String open = received(TIP);
        Api.step(BOARD, closed + "/rejection", 1, reason("Không xác minh được")).statusCode(200);
        Instant now = Clock.systemUTC().instant();
        service.eraseInformants(now.plus(Duration.ofDays(179)));
        Api.get(BOARD, closed).body("informant.phone", equalTo("0912 345 678")).body("informantErased", equalTo(false));

        service.eraseInformants(now.plus(Duration.ofDays(181)));
        Api.get(BOARD, closed).body("informant", nullValue()).body("informantErased", equalTo(true));
        Api.get(BOARD, open).body("informant.phone", equalTo("0912 345 678"));
    }

    @Test
    void anInformantWhoAsksIsErasedAndWhatWasToldStays() {
        String tip = received(TIP);
        String path = tip + "/informant-erasure";
        Api.step(officer(QUANG_DIEN), path, 1, null).statusCode(403);
        Api.step(leader(DAN_DIEN), path, 1, null).statusCode(404);
        Api.step(BOARD, path, 2, null).statusCode(412);
        Api.step(BOARD, path, 1, null)
                .statusCode(200)
                .body("status", equalTo("RECEIVED"))
                .body("informantErased", equalTo(true))
                .body("allowedActions", contains("acceptance", "rejection", "duplication"))
                .body("history.action", contains("receipt", "informant-erasure"));
        Api.get(BOARD, tip)
                .body("informant", nullValue())
                .body("closedAt", nullValue())
                .body("text", equalTo(TIP.get("text")));
        Api.step(BOARD, path, 2, null).statusCode(409).body("code", equalTo("informant-absent"));
    }

    @Test
    void malformedContactsAreRefusedWithTheirPointer() {
        Api.post(
                        officer(QUANG_DIEN),
                        "/v1/tips",
                        with(TIP, "informant", Map.of("name", "Mẫu", "phone", "gọi tôi", "email", "không có")))
                .statusCode(400)
                .body("errors.pointer", hasItem("/informant/phone"))
                .body("errors.pointer", hasItem("/informant/email"));
    }

    @Test
    void tipsAreListedNewestFirstPageByPageAndByStatus() {
        IntStream.rangeClosed(1, 3).forEach(i -> received(with(TIP, "unitId", HOME_AFFAIRS, "about", "Tổ thứ " + i)));
        String next = Api.get(leader(HOME_AFFAIRS), "/v1/tips?status=RECEIVED&limit=2")
                .statusCode(200)
                .body("items.about", contains("Tổ thứ 3", "Tổ thứ 2"))
                .extract()
                .jsonPath()
                .getString("next");
        Api.get(leader(HOME_AFFAIRS), next)
                .statusCode(200)
                .body("items.about", contains("Tổ thứ 1"))
                .body("next", nullValue());
        Api.get(leader(HOME_AFFAIRS), "/v1/tips?status=DUPLICATE").body("items", empty());
    }

    private static Map<String, Object> acceptance(UUID subject) {
        return Map.of("subjectId", subject, "sector", "AGRICULTURE", "level", "COMMUNE", "year", 2026);
    }

    private static String received(Map<String, Object> tip) {
        return "/v1/tips/"
                + Api.post(officer((UUID) tip.get("unitId")), "/v1/tips", tip)
                        .statusCode(201)
                        .extract()
                        .jsonPath()
                        .getUUID("id");
    }

    private static UUID id(String path) {
        return UUID.fromString(path.substring(path.lastIndexOf('/') + 1));
    }
}
