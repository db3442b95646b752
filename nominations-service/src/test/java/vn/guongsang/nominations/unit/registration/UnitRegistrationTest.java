package vn.guongsang.nominations.unit.registration;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.guongsang.nominations.testing.People.BOARD;
import static vn.guongsang.nominations.testing.People.COUNCIL;
import static vn.guongsang.nominations.testing.People.districtBoard;
import static vn.guongsang.nominations.testing.People.leader;
import static vn.guongsang.nominations.testing.People.officer;
import static vn.guongsang.nominations.testing.Places.HEALTH;
import static vn.guongsang.nominations.testing.Places.HOME_AFFAIRS;
import static vn.guongsang.nominations.testing.Places.PROVINCE;
import static vn.guongsang.nominations.testing.Places.QUANG_DIEN;
import static vn.guongsang.nominations.testing.Places.QUANG_THO;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.guongsang.model.event.Topics;
import vn.guongsang.nominations.testing.Api;
import vn.guongsang.nominations.testing.NominationsStack;
import vn.guongsang.nominations.testing.Reforms;
import vn.guongsang.nominations.testing.Some;
import vn.guongsang.nominations.testing.Topic;

@QuarkusTest
@NominationsStack
class UnitRegistrationTest {

    private final String code = Reforms.code();

    @Test
    void aDepartmentRegistersItsHospitalWhichThenHasItsOwnOfficer() {
        UUID hospital = registered("SUBORDINATE", HEALTH);
        Api.get(COUNCIL, "/v1/units/{id}", hospital)
                .body("code", equalTo(code))
                .body("name", equalTo("Bệnh viện Thí Dụ"))
                .body("parentId", equalTo(HEALTH.toString()))
                .body("validFrom", equalTo("2026-03-01"))
                .body("underProvincialCommittee", equalTo(false));
        Some.registeredSubject(officer(hospital), hospital);
        Some.registeredSubject(officer(HEALTH), hospital);
        await().untilAsserted(() -> assertEquals(
                "vn.guongsang.unit.registered.v1",
                Topic.events(Topics.UNITS, hospital).get(0).path("type").asText()));
    }

    @ParameterizedTest
    @CsvSource({"SUBORDINATE", "ENTERPRISE", "ARMED_FORCES", "SCHOOL", "CENTRAL_AGENCY"})
    void aCommuneRegistersEachKindOfLocalUnit(String type) {
        Api.post(leader(QUANG_DIEN), "/v1/units", unit(type, QUANG_DIEN))
                .statusCode(201)
                .body("type", equalTo(type));
    }

    @Test
    void onlyTheBoardRegistersDepartments() {
        Map<String, Object> department = Some.with(unit("DEPARTMENT", PROVINCE), "underProvincialCommittee", true);
        Api.post(leader(QUANG_DIEN), "/v1/units", Some.with(department, "parentId", QUANG_DIEN))
                .statusCode(422)
                .body("code", equalTo("unit-registration-invalid"))
                .body("errors.code", contains("registration-provincial-by-the-board"))
                .body(
                        "errors[0].allowed",
                        containsInAnyOrder("SUBORDINATE", "ENTERPRISE", "ARMED_FORCES", "SCHOOL", "CENTRAL_AGENCY"));
        Api.post(BOARD, "/v1/units", department).statusCode(201).body("underProvincialCommittee", equalTo(true));
    }

    @ParameterizedTest
    @CsvSource({
        "type,                     COMMUNE,    registration-not-administrative",
        "underProvincialCommittee, true,       registration-only-departments-under-the-committee",
        "validFrom,                2199-01-01, ",
        "code,                     so-y-te,    registration-code-free",
    })
    void aWrongRegistrationIsRefusedByRule(String field, String value, String rule) {
        Object wrong = "true".equals(value) ? Boolean.TRUE : value;
        var answer = Api.post(BOARD, "/v1/units", Some.with(unit("SUBORDINATE", HEALTH), field, wrong));
        if (rule == null) {
            answer.statusCode(201).body("validFrom", equalTo(value));
        } else {
            answer.statusCode(422).body("errors.code", contains(rule)).body("errors[0].pointer", equalTo("/" + field));
        }
    }

    @Test
    void aUnitThatHasEndedIsRegisteredWithItsLastDayAndItsFoundingDocumentAndIsCorrected() {
        Map<String, Object> document = Map.of("number", "12/QĐ-UBND", "date", "2026-02-20");
        Map<String, Object> ended =
                Some.with(unit("SUBORDINATE", HEALTH), "validTo", "2026-05-31", "document", document);
        Api.post(officer(HEALTH), "/v1/units", Some.with(ended, "validTo", "2026-02-28"))
                .statusCode(422)
                .body("errors.code", contains("registration-ends-after-it-begins"))
                .body("errors[0].pointer", equalTo("/validTo"));
        UUID unit = Api.post(officer(HEALTH), "/v1/units", ended)
                .statusCode(201)
                .body("validTo", equalTo("2026-05-31"))
                .body("names.validTo", contains("2026-05-31"))
                .extract()
                .jsonPath()
                .getUUID("id");
        Api.put(officer(HEALTH), "/v1/units/{id}", 1, Some.with(ended, "validTo", "2026-06-30"), unit)
                .statusCode(200)
                .body("validTo", equalTo("2026-06-30"));
        Api.get(BOARD, "/v1/units/{id}/history", unit)
                .body("items.documentNumber", contains("12/QĐ-UBND", "12/QĐ-UBND"))
                .body("items.documentDate", contains("2026-02-20", "2026-02-20"));
    }

    @Test
    void nothingIsRegisteredBelowAUnitThatHasEnded() {
        Api.post(BOARD, "/v1/units", unit("SUBORDINATE", QUANG_THO))
                .statusCode(422)
                .body("errors.code", contains("registration-parent-alive"));
    }

    @Test
    void nobodyRegistersOutsideTheirOwnUnits() {
        Api.post(officer(HOME_AFFAIRS), "/v1/units", unit("SUBORDINATE", HEALTH))
                .statusCode(422)
                .body("code", equalTo("unit-unknown"));
        Api.post(COUNCIL, "/v1/units", unit("SUBORDINATE", HEALTH)).statusCode(403);
        Api.post(districtBoard(QUANG_DIEN), "/v1/units", unit("SUBORDINATE", QUANG_DIEN))
                .statusCode(403);
    }

    @Test
    void anErrorIsCorrectedAsLongAsNothingRefersToTheUnit() {
        UUID hospital = registered("SUBORDINATE", HEALTH);
        Map<String, Object> right =
                Some.with(unit("SCHOOL", HEALTH), "name", "Trường Y Thí Dụ", "validFrom", "2026-04-01");
        Api.put(officer(hospital), "/v1/units/{id}", 1, right, hospital).statusCode(403);
        Api.put(officer(HOME_AFFAIRS), "/v1/units/{id}", 1, right, hospital).statusCode(404);
        Api.put(officer(HEALTH), "/v1/units/{id}", 2, right, hospital).statusCode(412);
        Api.put(officer(HEALTH), "/v1/units/{id}", 1, right, hospital)
                .statusCode(200)
                .header("ETag", "\"v2\"")
                .body("name", equalTo("Trường Y Thí Dụ"))
                .body("type", equalTo("SCHOOL"))
                .body("names.validFrom", contains("2026-04-01"));
        Api.get(BOARD, "/v1/units/{id}/history", hospital)
                .body("items.version", contains(1, 2))
                .body("items.change", contains("registered", "registered"))
                .body("items[1].unitChangeId", nullValue());

        Some.registeredSubject(officer(hospital), hospital);
        Api.put(officer(HEALTH), "/v1/units/{id}", 2, right, hospital)
                .statusCode(409)
                .body("code", equalTo("unit-referred-to"));
    }

    @Test
    void administrativeUnitsAndUnitsWithOthersBelowAreNotCorrected() {
        UUID hospital = registered("SUBORDINATE", HEALTH);
        Api.post(officer(hospital), "/v1/units", Some.with(unit("SUBORDINATE", hospital), "code", code + "-khoa"))
                .statusCode(201);
        for (UUID unit : List.of(QUANG_DIEN, hospital)) {
            Api.put(BOARD, "/v1/units/{id}", 1, unit("SUBORDINATE", HEALTH), unit)
                    .statusCode(409)
                    .body("code", equalTo("unit-referred-to"));
        }
    }

    private UUID registered(String type, UUID parent) {
        return Api.post(officer(parent), "/v1/units", unit(type, parent))
                .statusCode(201)
                .extract()
                .jsonPath()
                .getUUID("id");
    }

    private Map<String, Object> unit(String type, UUID parent) {
        return Map.of(
                "code", code, "type", type, "name", "Bệnh viện Thí Dụ", "parentId", parent, "validFrom", "2026-03-01");
    }
}
