package vn.guongsang.nominations.subject.identity;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static vn.guongsang.nominations.testing.Api.get;
import static vn.guongsang.nominations.testing.Api.post;
import static vn.guongsang.nominations.testing.Api.put;
import static vn.guongsang.nominations.testing.Api.step;
import static vn.guongsang.nominations.testing.People.AUDITOR;
import static vn.guongsang.nominations.testing.People.BOARD;
import static vn.guongsang.nominations.testing.People.officer;
import static vn.guongsang.nominations.testing.Places.DAN_DIEN;
import static vn.guongsang.nominations.testing.Places.HEALTH;
import static vn.guongsang.nominations.testing.Some.subject;
import static vn.guongsang.nominations.testing.Some.with;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.guongsang.nominations.testing.Database;
import vn.guongsang.nominations.testing.NominationsStack;

@QuarkusTest
@NominationsStack
class SubjectIdentityTest {

    private static final String NUMBER = "046175830419";

    private static Map<String, Object> person(String kind, String number) {
        return with(
                subject("Lê Thị Định Danh", HEALTH),
                "type",
                "INDIVIDUAL",
                "memberCount",
                null,
                "identity",
                Map.of("kind", kind, "number", number));
    }

    @Test
    void aNumberIsShownMaskedAndStandsNowhereInFull() {
        String address = post(officer(HEALTH), "/v1/subjects", person("CITIZEN_ID", NUMBER))
                .statusCode(201)
                .body(not(containsString(NUMBER)))
                .body("identity.kind", equalTo("CITIZEN_ID"))
                .body("identity.masked", equalTo("*********419"))
                .extract()
                .header("Location");
        for (var reader : new vn.guongsang.localstack.parts.Persona[] {officer(HEALTH), BOARD, AUDITOR}) {
            get(reader, address)
                    .statusCode(200)
                    .body("identity.masked", equalTo("*********419"))
                    .body(not(containsString(NUMBER)));
        }
        for (String table : new String[] {"subject", "audit_line", "history_line", "outbox", "idempotency"}) {
            assertEquals(
                    0,
                    Database.number(
                            "SELECT count(*) FROM " + table + " t WHERE CAST(t AS text) LIKE ?", "%" + NUMBER + "%"),
                    table);
        }
        assertFalse(new NewIdentity(IdentityKind.CITIZEN_ID, NUMBER).toString().contains(NUMBER));
    }

    @ParameterizedTest
    @CsvSource({
        "CITIZEN_ID, 046175000002, 1975, FEMALE,",
        "CITIZEN_ID, 046075000002, 1975, MALE,",
        "CITIZEN_ID, 046304000002, 2004, FEMALE,",
        "CITIZEN_ID, 132204000002, 2004, MALE,",
        "CITIZEN_ID, 046175000002, , ,",
        "OLD_ID_CARD, 190123456, 1975, FEMALE,",
        "CITIZEN_ID, 190123456, 1975, FEMALE, identity-length",
        "OLD_ID_CARD, 046175000002, 1975, FEMALE, identity-length",
        "CITIZEN_ID, 003175000002, 1975, FEMALE, identity-place",
        "CITIZEN_ID, 046175000002, 1976, FEMALE, identity-birth-year",
        "CITIZEN_ID, 046175000002, 2075, FEMALE, identity-birth-year",
        "CITIZEN_ID, 046399000002, , , identity-birth-year",
        "CITIZEN_ID, 046175000002, 1975, MALE, identity-gender"
    })
    void aNumberAgreesWithPlaceYearOfBirthAndGender(
            String kind, String number, Integer birthYear, String gender, String rule) {
        Map<String, Object> body = with(person(kind, number), "birthYear", birthYear, "gender", gender);
        var answer = post(officer(HEALTH), "/v1/subjects", body).body(not(containsString(number)));
        if (rule == null) {
            answer.statusCode(201);
        } else {
            answer.statusCode(422)
                    .body("code", equalTo("subject-details-invalid"))
                    .body("errors.pointer", contains("/identity/number"))
                    .body("errors.code", contains(rule));
        }
    }

    @ParameterizedTest
    @CsvSource({"04617500000, pattern", "0461750000011, size", "04617500000x, pattern", "' 46175000001', pattern"})
    void whatIsNoNumberIsRefusedWithoutRepeatingIt(String number, String rule) {
        post(officer(HEALTH), "/v1/subjects", person("CITIZEN_ID", number))
                .statusCode(400)
                .body("errors.pointer", org.hamcrest.Matchers.hasItem("/identity/number"))
                .body("errors.code", org.hamcrest.Matchers.hasItem(rule))
                .body(not(containsString(number)));
    }

    @ParameterizedTest
    @CsvSource({
        "COLLECTIVE, identity, only-for-individuals",
        "HOUSEHOLD, identity, only-for-individuals",
        "COLLECTIVE, gender, only-for-individuals",
        "HOUSEHOLD, ethnicity, only-for-individuals",
        "COLLECTIVE, directWorker, only-for-individuals",
        "INDIVIDUAL, leaderName, only-for-collectives",
        "HOUSEHOLD, organisationCode, only-for-collectives"
    })
    void aDetailOfAnotherTypeIsRefused(String type, String field, String rule) {
        Object value =
                switch (field) {
                    case "identity" -> Map.of("kind", "OLD_ID_CARD", "number", "190123456");
                    case "gender" -> "FEMALE";
                    case "directWorker" -> true;
                    case "organisationCode" -> "3300100000";
                    default -> "Cơ Tu";
                };
        post(
                        officer(HEALTH),
                        "/v1/subjects",
                        with(subject("Sai loại", HEALTH), "memberCount", null, "type", type, field, value))
                .statusCode(422)
                .body("errors.pointer", contains("/" + field))
                .body("errors.code", contains(rule));
    }

    @Test
    void aPersonOfARemoteAreaIsKeptWithAllDetails() {
        Map<String, Object> worker = with(
                person("OLD_ID_CARD", "190765432"),
                "gender",
                "FEMALE",
                "ethnicity",
                "Cơ Tu",
                "remoteArea",
                true,
                "directWorker",
                true);
        post(officer(HEALTH), "/v1/subjects", worker)
                .statusCode(201)
                .body("gender", equalTo("FEMALE"))
                .body("ethnicity", equalTo("Cơ Tu"))
                .body("remoteArea", equalTo(true))
                .body("directWorker", equalTo(true))
                .body("identity.masked", equalTo("******432"))
                .body("status", equalTo("ACTIVE"))
                .body("statusLabel", equalTo("Đang dùng"))
                .body("allowedActions", contains("correction", "identity-removal"));
    }

    @Test
    void aCollectiveIsKeptWithItsLeaderAndItsCode() {
        Map<String, Object> collective = with(
                subject("Hợp tác xã Có Mã", HEALTH),
                "leaderName",
                "Phan Văn Thí Dụ",
                "organisationCode",
                "3300100000-001");
        post(officer(HEALTH), "/v1/subjects", collective)
                .statusCode(201)
                .body("leaderName", equalTo("Phan Văn Thí Dụ"))
                .body("organisationCode", equalTo("3300100000-001"))
                .body("identity", nullValue());
        post(officer(HEALTH), "/v1/subjects", with(collective, "organisationCode", "046175000001"))
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/organisationCode"));
    }

    @Test
    void aCorrectionThatNamesNoNumberKeepsItAndARemovalForgetsIt() {
        Map<String, Object> body = person("CITIZEN_ID", "046175000777");
        String id =
                post(officer(HEALTH), "/v1/subjects", body).extract().jsonPath().getString("id");
        String path = "/v1/subjects/" + id;
        put(officer(HEALTH), path, 1, with(body, "identity", null, "position", "Y sĩ"))
                .statusCode(200)
                .body("identity.masked", equalTo("*********777"));
        put(officer(HEALTH), path, 2, person("CITIZEN_ID", "046175000888"))
                .statusCode(200)
                .body("identity.masked", equalTo("*********888"));

        step(AUDITOR, path + "/identity-removal", 3, null).statusCode(403);
        step(officer(DAN_DIEN), path + "/identity-removal", 3, null).statusCode(404);
        step(officer(HEALTH), path + "/identity-removal", 2, null).statusCode(412);
        step(officer(HEALTH), path + "/identity-removal", 3, null)
                .statusCode(200)
                .body("version", equalTo(4))
                .body("identity", nullValue());
        assertEquals(
                1,
                Database.number(
                        "SELECT count(*) FROM subject WHERE id = CAST(? AS uuid) AND identity_hash IS NULL AND identity_tail IS NULL",
                        id));
        assertEquals(4, Database.number("SELECT count(*) FROM audit_line WHERE aggregate_id = CAST(? AS uuid)", id));
    }
}
