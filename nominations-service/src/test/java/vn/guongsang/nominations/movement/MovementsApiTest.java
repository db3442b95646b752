package vn.guongsang.nominations.movement;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.guongsang.nominations.testing.Api.get;
import static vn.guongsang.nominations.testing.Api.post;
import static vn.guongsang.nominations.testing.Api.put;
import static vn.guongsang.nominations.testing.Api.step;
import static vn.guongsang.nominations.testing.People.AUDITOR;
import static vn.guongsang.nominations.testing.People.BOARD;
import static vn.guongsang.nominations.testing.People.COUNCIL;
import static vn.guongsang.nominations.testing.People.leader;
import static vn.guongsang.nominations.testing.People.officer;
import static vn.guongsang.nominations.testing.Places.EMULATION_BOARD;
import static vn.guongsang.nominations.testing.Places.HEALTH;
import static vn.guongsang.nominations.testing.Places.HOME_AFFAIRS;
import static vn.guongsang.nominations.testing.Places.QUANG_THO;
import static vn.guongsang.nominations.testing.Some.approval;
import static vn.guongsang.nominations.testing.Some.reason;
import static vn.guongsang.nominations.testing.Some.with;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.guongsang.kit.time.Ids;
import vn.guongsang.kit.time.Vietnam;
import vn.guongsang.nominations.testing.Database;
import vn.guongsang.nominations.testing.Dossier;
import vn.guongsang.nominations.testing.NominationsStack;
import vn.guongsang.nominations.testing.Some;

@QuarkusTest
@NominationsStack
class MovementsApiTest {

    private static final UUID PROVINCE = Ids.named("unit", "46@");
    private static final LocalDate TODAY = LocalDate.now(Vietnam.ZONE);

    @Test
    void aLaunchCallsTheLivingUnitsOfTheNamedTypes() {
        int communes = get(BOARD, "/v1/unit-counts").extract().path("items.find { it.type == 'COMMUNE' }.count");
        UUID id = launched(with(movement(PROVINCE), "targetTypes", List.of("COMMUNE")));

        get(BOARD, "/v1/movements/{id}", id)
                .body("status", equalTo("LAUNCHED"))
                .body("statusLabel", equalTo("Đã phát động"))
                .body("allowedActions", contains("closure", "cancellation"))
                .body("history.action", contains("draft", "launch"));
        get(BOARD, "/v1/movements/{id}/outcome", id)
                .body("targets", equalTo(communes))
                .body("registrations", hasSize(1))
                .body("registrations[0].status", equalTo("INVITED"))
                .body("registrations[0].units", equalTo(communes));
        assertEquals(communes, pagedRegistrations(id).size());
    }

    private static Set<String> pagedRegistrations(UUID movement) {
        Set<String> seen = new HashSet<>();
        for (String next = "/v1/movement-registrations?limit=15&movementId=" + movement; next != null; ) {
            JsonPath page = get(BOARD, next).statusCode(200).extract().jsonPath();
            seen.addAll(page.getList("items.unitId"));
            next = page.getString("next");
        }
        return seen;
    }

    @Test
    void aUnitRegistersRewritesItsCommitmentAndDeclinesUntilTheDeadline() {
        UUID movement = launched(with(movement(HOME_AFFAIRS), "targetUnits", List.of(EMULATION_BOARD)));
        UUID registration = registrationOf(movement);
        String path = "/v1/movement-registrations/" + registration;

        step(officer(EMULATION_BOARD), path + "/registration", 1, Map.of("commitment", "Giới thiệu 02 điển hình"))
                .statusCode(200)
                .header("ETag", "\"v2\"")
                .body("status", equalTo("REGISTERED"))
                .body("movementTitle", equalTo("Dân vận khéo năm 2026"))
                .body("allowedActions", contains("registration", "refusal"));
        step(leader(EMULATION_BOARD), path + "/registration", 2, Map.of("commitment", "Giới thiệu 03 điển hình"))
                .statusCode(200)
                .body("commitment", equalTo("Giới thiệu 03 điển hình"))
                .body("answeredBy", equalTo("lanh-dao-" + EMULATION_BOARD));
        step(officer(EMULATION_BOARD), path + "/refusal", 3, reason("Đơn vị đang sáp nhập"))
                .statusCode(200)
                .body("status", equalTo("DECLINED"))
                .body("reason", equalTo("Đơn vị đang sáp nhập"))
                .body("commitment", equalTo(null))
                .body("allowedActions", contains("registration"));
        step(officer(EMULATION_BOARD), path + "/refusal", 4, reason("Thêm một lần nữa"))
                .statusCode(409)
                .body("code", equalTo("illegal-transition"))
                .body("allowedActions", contains("registration"));
        step(officer(EMULATION_BOARD), path + "/registration", 3, Map.of("commitment", "Phiên bản cũ"))
                .statusCode(412);
        endsWithTheDeadline(movement, path);
    }

    private static void endsWithTheDeadline(UUID movement, String path) {
        Database.change(
                "UPDATE movement SET starts_on = ?, register_by = ? WHERE id = ?", TODAY.minusDays(9), TODAY, movement);
        step(officer(EMULATION_BOARD), path + "/registration", 4, Map.of("commitment", "Trong ngày cuối"))
                .statusCode(200);
        Database.change("UPDATE movement SET register_by = ? WHERE id = ?", TODAY.minusDays(1), movement);
        step(officer(EMULATION_BOARD), path + "/refusal", 5, reason("Quá hạn mất rồi"))
                .statusCode(409)
                .body("code", equalTo("registration-closed"));
        get(officer(EMULATION_BOARD), path).body("allowedActions", empty()).body("status", equalTo("REGISTERED"));
    }

    @Test
    void whatIsFoundThroughAMovementCountsAsItsOutcomeUntilItIsRevoked() {
        UUID movement = launched(with(movement(HOME_AFFAIRS), "targetUnits", List.of(EMULATION_BOARD)));
        UUID subject = Some.registeredSubject(officer(EMULATION_BOARD), EMULATION_BOARD);
        Map<String, Object> body = with(
                Some.nomination(subject, EMULATION_BOARD, "PROVINCE", 2026),
                "origin",
                "MOVEMENT",
                "movementId",
                movement);
        Dossier dossier = Dossier.drafted(body, EMULATION_BOARD);
        dossier.readBy(officer(EMULATION_BOARD))
                .body("origin", equalTo("MOVEMENT"))
                .body("movementId", equalTo(movement.toString()));
        counts(dossier, movement);
    }

    private static void counts(Dossier dossier, UUID movement) {
        UUID exemplar = dossier.submitted()
                .appraisedBy(COUNCIL, "APPROVE")
                .step(BOARD, "approval", approval("2026-10-20"))
                .statusCode(200)
                .extract()
                .jsonPath()
                .getUUID("approval.exemplarId");

        get(BOARD, "/v1/movements/{id}/outcome", movement)
                .body("nominations", hasSize(1))
                .body("nominations[0].status", equalTo("APPROVED"))
                .body("nominations[0].count", equalTo(1))
                .body("recognitions[0].level", equalTo("PROVINCE"))
                .body("recognitions[0].count", equalTo(1))
                .body("exemplars", equalTo(1));
        get(BOARD, "/v1/nominations?movementId=" + movement + "&origin=MOVEMENT")
                .body("items.id", contains(dossier.id().toString()));
        get(BOARD, "/v1/nominations?movementId=" + movement + "&origin=THEMATIC")
                .body("items", empty());

        step(
                        BOARD,
                        "/v1/exemplars/" + exemplar + "/revocation",
                        1,
                        with(approval("2026-10-21"), "reason", "FRAUD", "effectiveOn", "2026-10-21"))
                .statusCode(200);
        get(BOARD, "/v1/movements/{id}/outcome", movement)
                .body("nominations[0].count", equalTo(1))
                .body("recognitions", empty())
                .body("exemplars", equalTo(0));
    }

    @Test
    void anOriginWithoutItsMovementIsRefused() {
        UUID draft = drafted(movement(HOME_AFFAIRS));
        UUID elsewhere = launched(with(movement(HOME_AFFAIRS), "targetUnits", List.of(EMULATION_BOARD)));

        refused("MOVEMENT", null, "movement-missing");
        refused("THEMATIC", elsewhere, "movement-not-for-origin");
        refused("MOVEMENT", Ids.next(), "movement-unknown");
        refused("MOVEMENT", draft, "movement-unknown");
        refused("MOVEMENT", elsewhere, "movement-does-not-call-unit");
        step(leader(HOME_AFFAIRS), "/v1/movements/" + draft + "/cancellation", 1, reason("Không tổ chức nữa"))
                .statusCode(200)
                .body("status", equalTo("CANCELLED"));
        refused("MOVEMENT", draft, "movement-not-launched");
    }

    private static void refused(String origin, UUID movement, String rule) {
        UUID subject = Some.registeredSubject(officer(HEALTH), HEALTH);
        post(
                        officer(HEALTH),
                        "/v1/nominations",
                        with(
                                Some.nomination(subject, HEALTH, "PROVINCE", 2026),
                                "origin",
                                origin,
                                "movementId",
                                movement))
                .statusCode(422)
                .body("code", equalTo("nomination-invalid"))
                .body("errors.code", contains(rule))
                .body("errors.pointer", contains("/movementId"));
    }

    @Test
    void aMovementThatIsWrongIsRefusedWithEverythingThatIsWrong() {
        Map<String, Object> wrong = with(
                movement(HOME_AFFAIRS),
                "registerBy",
                TODAY.minusDays(2).toString(),
                "endsOn",
                TODAY.minusDays(3).toString(),
                "sectors",
                List.of("AGRICULTURE", "NO_SUCH"),
                "targetUnits",
                List.of(EMULATION_BOARD, HEALTH, HOME_AFFAIRS));

        post(leader(HOME_AFFAIRS), "/v1/movements", wrong)
                .statusCode(422)
                .body("code", equalTo("movement-invalid"))
                .body(
                        "errors.pointer",
                        containsInAnyOrder("/registerBy", "/endsOn", "/sectors/1", "/targetUnits/1", "/targetUnits/2"))
                .body("errors.find { it.pointer == '/sectors/1' }.allowed", hasItem("AGRICULTURE"));
        post(leader(HOME_AFFAIRS), "/v1/movements", movement(HEALTH))
                .statusCode(422)
                .body("code", equalTo("unit-unknown"));
        post(COUNCIL, "/v1/movements", movement(HOME_AFFAIRS)).statusCode(403);
    }

    @Test
    void aMovementThatReachesNobodyIsNotLaunched() {
        UUID id = drafted(with(movement(HEALTH), "targetTypes", List.of("COMMUNE")));

        step(leader(HEALTH), "/v1/movements/" + id + "/launch", 1, null)
                .statusCode(422)
                .body("code", equalTo("movement-without-targets"));
        get(leader(HEALTH), "/v1/movements/{id}", id)
                .body("status", equalTo("DRAFT"))
                .body("version", equalTo(1));
    }

    @Test
    void aDraftIsSeenWithinItsUnitOnlyAndALaunchedMovementByAll() {
        UUID id = drafted(with(movement(HOME_AFFAIRS), "title", "Phong trào còn đang soạn"));

        get(officer(HOME_AFFAIRS), "/v1/movements/{id}", id).body("allowedActions", contains("edit"));
        get(officer(HEALTH), "/v1/movements/{id}", id).statusCode(404);
        get(officer(HEALTH), "/v1/movements?unitId=" + HOME_AFFAIRS).body("items.id", not(hasItem(id.toString())));
        get(officer(HEALTH), "/v1/movements/{id}/outcome", id).statusCode(404);
        put(leader(HEALTH), "/v1/movements/" + id, 1, movement(HEALTH)).statusCode(404);
        put(officer(HOME_AFFAIRS), "/v1/movements/" + id, 1, with(movement(HOME_AFFAIRS), "title", "Tên mới của nó"))
                .statusCode(200)
                .body("version", equalTo(2));
        step(officer(HOME_AFFAIRS), "/v1/movements/" + id + "/launch", 2, null).statusCode(403);
        step(leader(HOME_AFFAIRS), "/v1/movements/" + id + "/launch", 2, null).statusCode(200);
        isSeenByAll(id);
    }

    private static void isSeenByAll(UUID id) {
        get(officer(HEALTH), "/v1/movements/{id}", id)
                .body("title", equalTo("Tên mới của nó"))
                .body("allowedActions", empty())
                .body("history", empty());
        get(officer(HEALTH), "/v1/movements?unitId=" + HOME_AFFAIRS + "&status=LAUNCHED&runsOn=" + TODAY)
                .body("items.id", hasItem(id.toString()));
        get(officer(HEALTH), "/v1/movement-registrations?movementId=" + id).body("items", empty());
        step(officer(HEALTH), "/v1/movement-registrations/" + registrationOf(id) + "/registration", 1, commitment())
                .statusCode(404);
        get(AUDITOR, "/v1/movements/{id}", id).body("allowedActions", empty());
        put(officer(HOME_AFFAIRS), "/v1/movements/" + id, 3, movement(HOME_AFFAIRS))
                .statusCode(409)
                .body("code", equalTo("illegal-transition"))
                .body("state", equalTo("LAUNCHED"));
        step(leader(HOME_AFFAIRS), "/v1/movements/" + id + "/closure", 3, reason("Đã tổng kết"))
                .statusCode(200)
                .body("status", equalTo("CLOSED"))
                .body("allowedActions", empty());
    }

    @Test
    void aUnitBelowACalledOneMayNominateThroughTheMovement() {
        UUID movement = launched(with(movement(PROVINCE), "targetUnits", List.of(HOME_AFFAIRS)));
        UUID subject = Some.registeredSubject(officer(EMULATION_BOARD), EMULATION_BOARD);

        post(
                        officer(EMULATION_BOARD),
                        "/v1/nominations",
                        with(
                                Some.nomination(subject, EMULATION_BOARD, "UNIT", 2026),
                                "origin",
                                "MOVEMENT",
                                "movementId",
                                movement))
                .statusCode(201);
    }

    @Test
    void aUnitThatHasEndedIsNotCalled() {
        UUID movement = launched(with(movement(PROVINCE), "targetUnits", List.of(QUANG_THO, HEALTH)));

        get(BOARD, "/v1/movement-registrations?movementId=" + movement)
                .body("items.unitId", contains(HEALTH.toString()));
    }

    private static Map<String, Object> commitment() {
        return Map.of("commitment", "Giới thiệu 02 điển hình");
    }

    private static UUID registrationOf(UUID movement) {
        return get(BOARD, "/v1/movement-registrations?movementId=" + movement)
                .body("items", hasSize(1))
                .extract()
                .jsonPath()
                .getUUID("items[0].id");
    }

    private static UUID drafted(Map<String, Object> body) {
        return post(BOARD, "/v1/movements", body)
                .statusCode(201)
                .extract()
                .jsonPath()
                .getUUID("id");
    }

    private static UUID launched(Map<String, Object> body) {
        UUID id = drafted(body);
        ValidatableResponse answer = step(BOARD, "/v1/movements/" + id + "/launch", 1, null);
        answer.statusCode(200).header("ETag", "\"v2\"");
        return id;
    }

    private static Map<String, Object> movement(UUID unit) {
        return with(
                Map.of(),
                "unitId",
                unit,
                "kind",
                "THEMATIC",
                "title",
                "Dân vận khéo năm 2026",
                "aim",
                "Mỗi đơn vị phát hiện ít nhất hai điển hình.",
                "document",
                approval("2026-10-20").get("decision"),
                "startsOn",
                TODAY.minusDays(1).toString(),
                "registerBy",
                TODAY.plusDays(10).toString(),
                "endsOn",
                TODAY.plusDays(60).toString(),
                "sectors",
                List.of("AGRICULTURE"));
    }
}
