package vn.guongsang.nominations.subject;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.guongsang.nominations.testing.Api.get;
import static vn.guongsang.nominations.testing.Api.post;
import static vn.guongsang.nominations.testing.Api.put;
import static vn.guongsang.nominations.testing.People.AUDITOR;
import static vn.guongsang.nominations.testing.People.BOARD;
import static vn.guongsang.nominations.testing.People.CMS;
import static vn.guongsang.nominations.testing.People.officer;
import static vn.guongsang.nominations.testing.Places.DAN_DIEN;
import static vn.guongsang.nominations.testing.Places.EMULATION_BOARD;
import static vn.guongsang.nominations.testing.Places.HEALTH;
import static vn.guongsang.nominations.testing.Places.HOME_AFFAIRS;
import static vn.guongsang.nominations.testing.Places.QUANG_DIEN;
import static vn.guongsang.nominations.testing.Places.QUANG_THO;
import static vn.guongsang.nominations.testing.Some.subject;
import static vn.guongsang.nominations.testing.Some.with;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.guongsang.kit.time.Ids;
import vn.guongsang.localstack.parts.Persona;
import vn.guongsang.nominations.testing.Api;
import vn.guongsang.nominations.testing.Database;
import vn.guongsang.nominations.testing.NominationsStack;
import vn.guongsang.nominations.testing.Some;

@QuarkusTest
@NominationsStack
class SubjectsApiTest {

    @Test
    void aRegisteredSubjectCanBeReadAtItsAddress() {
        Map<String, Object> household = with(
                subject("Hộ gia đình ông Mẫu", QUANG_DIEN),
                "type",
                "HOUSEHOLD",
                "headName",
                "Trần Văn Mẫu",
                "memberCount",
                5);
        String address = post(officer(QUANG_DIEN), "/v1/subjects", household)
                .statusCode(201)
                .header("ETag", "\"v1\"")
                .extract()
                .header("Location");
        get(officer(QUANG_DIEN), address)
                .statusCode(200)
                .body("type", equalTo("HOUSEHOLD"))
                .body("headName", equalTo("Trần Văn Mẫu"))
                .body("memberCount", equalTo(5))
                .body("unitId", equalTo(QUANG_DIEN.toString()))
                .body("version", equalTo(1));
    }

    @ParameterizedTest
    @CsvSource({
        "COLLECTIVE, birthYear, 1975, only-for-individuals",
        "INDIVIDUAL, memberCount, 3, not-for-individuals",
        "COLLECTIVE, headName, Trần Văn Mẫu, only-for-households"
    })
    void aDetailThatDoesNotFitTheTypeIsRefused(String type, String field, String value, String rule) {
        Object given = value.matches("\\d+") ? Integer.valueOf(value) : value;
        Map<String, Object> body =
                with(subject("Đối tượng Thí Dụ", HEALTH), "memberCount", null, "type", type, field, given);
        post(officer(HEALTH), "/v1/subjects", body)
                .statusCode(422)
                .body("code", equalTo("subject-details-invalid"))
                .body("errors[0].pointer", equalTo("/" + field))
                .body("errors[0].code", equalTo(rule));
    }

    @Test
    void wrongInputIsRefusedWithItsPointer() {
        post(officer(HEALTH), "/v1/subjects", with(subject("X", HEALTH), "displayName", " "))
                .statusCode(400)
                .body("errors.pointer", hasItem("/displayName"));
        post(officer(HEALTH), "/v1/subjects", with(subject("Có số định danh", HEALTH), "cccd", "001075000001"))
                .statusCode(400)
                .body("code", equalTo("unknown-field"))
                .body("errors[0].pointer", equalTo("/cccd"));
        post(officer(HEALTH), "/v1/subjects", subject("Đơn vị lạ", Ids.next()))
                .statusCode(422)
                .body("code", equalTo("unit-unknown"));
        post(CMS, "/v1/subjects", subject("Không có quyền", HEALTH)).statusCode(403);
        post(AUDITOR, "/v1/subjects", subject("Không có quyền", HEALTH)).statusCode(403);
    }

    @ParameterizedTest
    @CsvSource({"own, 201, 200", "child, 201, 200", "sibling, 422, 404", "parent, 422, 404", "foreign, 422, 404"})
    void anOfficerRegistersAndReadsOnlyInTheOwnSubtree(String where, int registering, int reading) {
        Persona officer = officer("parent".equals(where) ? EMULATION_BOARD : HOME_AFFAIRS);
        UUID unit =
                switch (where) {
                    case "own", "parent" -> HOME_AFFAIRS;
                    case "child" -> EMULATION_BOARD;
                    case "sibling" -> HEALTH;
                    default -> DAN_DIEN;
                };
        post(officer, "/v1/subjects", subject("Tập thể " + where, unit)).statusCode(registering);
        UUID subject = Some.registeredSubject(BOARD, unit);
        get(officer, "/v1/subjects/{id}", subject).statusCode(reading);
        put(officer, "/v1/subjects/" + subject, 1, with(subject("Tên mới", unit)))
                .statusCode(reading);
    }

    @Test
    void aSuccessorSeesWhatItsPredecessorsLeftAndOthersDoNot() {
        UUID subject = Some.registeredSubject(BOARD, QUANG_THO);
        get(officer(QUANG_DIEN), "/v1/subjects/{id}", subject).statusCode(200);
        get(officer(DAN_DIEN), "/v1/subjects/{id}", subject).statusCode(404);
        get(Persona.of("khong-don-vi", "Không đơn vị", "unit-officer"), "/v1/subjects/{id}", subject)
                .statusCode(404);
    }

    @Test
    void aNameIsFoundWithoutAccentsAndInAnyOrderButOnlyInScope() {
        String mark = "kiếm" + Ids.next().toString().substring(24);
        post(BOARD, "/v1/subjects", subject("Đặng Thị Thuỷ Lý " + mark, HEALTH)).statusCode(201);
        post(BOARD, "/v1/subjects", subject("Đặng Thị Mai " + mark, QUANG_DIEN)).statusCode(201);
        String word = mark.replace("ế", "e");
        get(BOARD, "/v1/subjects?q=thuy li dang {w}", word)
                .statusCode(200)
                .body("items.displayName", contains("Đặng Thị Thuỷ Lý " + mark));
        get(BOARD, "/v1/subjects?q={w}", word)
                .body("items.displayName", containsInAnyOrder("Đặng Thị Thuỷ Lý " + mark, "Đặng Thị Mai " + mark));
        get(officer(HEALTH), "/v1/subjects?q={w}", word)
                .body("items", hasSize(1))
                .body("items.unitId", not(hasItem(QUANG_DIEN.toString())));
        get(BOARD, "/v1/subjects?q={w}&unitId={u}&type=COLLECTIVE", word, QUANG_DIEN)
                .body("items.displayName", contains("Đặng Thị Mai " + mark));
        get(BOARD, "/v1/subjects?q={w}&type=HOUSEHOLD", word).body("items", hasSize(0));
    }

    @Test
    void aCorrectionNeedsTheVersionThatWasReadAndKeepsTheType() {
        UUID id = Some.registeredSubject(officer(HEALTH), HEALTH);
        Map<String, Object> corrected = subject("Khoa Nhi Thí Dụ", HEALTH);
        Api.as(officer(HEALTH))
                .contentType(ContentType.JSON)
                .body(corrected)
                .put("/v1/subjects/{id}", id)
                .then()
                .statusCode(428);
        put(officer(HEALTH), "/v1/subjects/" + id, 1, corrected)
                .statusCode(200)
                .header("ETag", "\"v2\"")
                .body("displayName", equalTo("Khoa Nhi Thí Dụ"));
        put(officer(HEALTH), "/v1/subjects/" + id, 1, corrected).statusCode(412).body("currentETag", equalTo("\"v2\""));
        put(officer(HEALTH), "/v1/subjects/" + id, 2, with(corrected, "type", "INDIVIDUAL", "memberCount", null))
                .statusCode(422)
                .body("errors[0].code", equalTo("subject-type-fixed"));
        assertEquals(2, Database.number("SELECT count(*) FROM audit_line WHERE aggregate_id = ?", id));
    }

    @Test
    void aRepeatedRegistrationIsOneSubject() {
        String key = Api.key();
        Map<String, Object> body = subject("Gửi hai lần " + key, HEALTH);
        Response first = Api.send(officer(HEALTH), "/v1/subjects", null, body, key);
        Response again = Api.send(officer(HEALTH), "/v1/subjects", null, body, key);
        assertEquals(201, again.statusCode());
        assertEquals("true", again.header("Idempotency-Replayed"));
        assertEquals(first.asString(), again.asString());
        assertEquals(1, Database.number("SELECT count(*) FROM subject WHERE display_name = ?", "Gửi hai lần " + key));
        Api.send(officer(HEALTH), "/v1/subjects", null, with(body, "memberCount", 7), key)
                .then()
                .statusCode(422)
                .body("code", equalTo("idempotency-key-reused"));
        Api.as(officer(HEALTH))
                .contentType(ContentType.JSON)
                .body(body)
                .post("/v1/subjects")
                .then()
                .statusCode(400)
                .body("code", equalTo("idempotency-key-missing"));
    }
}
