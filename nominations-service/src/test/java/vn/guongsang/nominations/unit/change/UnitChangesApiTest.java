package vn.guongsang.nominations.unit.change;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.guongsang.nominations.testing.People.AUDITOR;
import static vn.guongsang.nominations.testing.People.BOARD;
import static vn.guongsang.nominations.testing.People.CMS;
import static vn.guongsang.nominations.testing.People.COUNCIL;
import static vn.guongsang.nominations.testing.People.leader;
import static vn.guongsang.nominations.testing.People.officer;
import static vn.guongsang.nominations.testing.Places.PROVINCE;
import static vn.guongsang.nominations.testing.Reforms.begun;
import static vn.guongsang.nominations.testing.Reforms.body;
import static vn.guongsang.nominations.testing.Reforms.dissolved;
import static vn.guongsang.nominations.testing.Reforms.drafted;
import static vn.guongsang.nominations.testing.Reforms.item;
import static vn.guongsang.nominations.testing.Reforms.place;
import static vn.guongsang.nominations.testing.Reforms.previewed;
import static vn.guongsang.nominations.testing.Reforms.state;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.guongsang.localstack.parts.Persona;
import vn.guongsang.model.UnitType;
import vn.guongsang.model.event.Topics;
import vn.guongsang.nominations.testing.Api;
import vn.guongsang.nominations.testing.Database;
import vn.guongsang.nominations.testing.Dossier;
import vn.guongsang.nominations.testing.NominationsStack;
import vn.guongsang.nominations.testing.Reforms;
import vn.guongsang.nominations.testing.Topic;
import vn.guongsang.nominations.unit.reform.ItemKind;
import vn.guongsang.nominations.unit.reform.UnitState;

@QuarkusTest
@NominationsStack
class UnitChangesApiTest {

    private static final LocalDate BEGIN = LocalDate.of(2026, 2, 2);
    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);
    private static final Persona ADMIN = Persona.of("quan-tri", "Quản trị", "admin");

    private final String districtCode = Reforms.code();
    private final UUID district = begun(districtCode, BEGIN);
    private final UUID first = begun(districtCode + "-1", BEGIN);
    private final UUID second = begun(districtCode + "-2", BEGIN);

    /** A district with two communes, of its own for each test. */
    @BeforeEach
    void found() {
        Reforms.committed(
                BEGIN,
                Reforms.found(districtCode, UnitType.DISTRICT, PROVINCE),
                Reforms.found(districtCode + "-1", UnitType.COMMUNE, district),
                Reforms.found(districtCode + "-2", UnitType.COMMUNE, district));
    }

    @Test
    void theDryRunListsEverythingThatTheCommitWillTouch() {
        Dossier.draftedBy(first, "PROVINCE", 2026).submitted();
        Dossier.draftedBy(first, "COMMUNE", 2026);
        String code = Reforms.code();
        UUID id = drafted(
                DAY,
                item(ItemKind.MERGE, List.of(first, second), state(code, UnitType.COMMUNE, PROVINCE)),
                dissolved(district, PROVINCE));

        UUID merged = begun(code, DAY);
        JsonPath impact = previewed(id);
        assertEquals(List.of(merged.toString()), impact.getList("begun.unitId"));
        assertEquals(List.of(first.toString(), second.toString(), district.toString()), impact.getList("ended.unitId"));
        assertEquals(List.of(2, 0, 0), impact.getList("ended.openDossiers"));
        assertEquals(List.of(merged.toString()), impact.getList("ended[0].successors"));
        assertEquals(2, impact.getInt("openDossiers"));
        assertEquals(-1, change(impact, "COMMUNE"));
        assertEquals(-1, change(impact, "DISTRICT"));
        assertEquals(0, change(impact, "DEPARTMENT"));
        assertEquals(
                List.of(first, district, PROVINCE).stream().map(UUID::toString).toList(),
                impact.getList("scopes[0].seenBefore"));
        assertEquals(
                List.of(first, district, merged, PROVINCE).stream()
                        .map(UUID::toString)
                        .toList(),
                impact.getList("scopes[0].seenAfter"));
        assertEquals(1, Database.number("SELECT count(*) FROM unit WHERE id = ? AND valid_to IS NULL", first));
        listsOpenDossiers(id);
    }

    private void listsOpenDossiers(UUID id) {
        Api.get(AUDITOR, "/v1/unit-changes/{id}/open-dossiers?limit=1", id)
                .statusCode(200)
                .body("items.status", contains("DRAFT"))
                .body("items.unitId", contains(first.toString()))
                .body("next", notNullValue());
        String next = Api.get(AUDITOR, "/v1/unit-changes/{id}/open-dossiers?limit=1", id)
                .extract()
                .path("next");
        Api.get(AUDITOR, next).body("items.status", contains("SUBMITTED")).body("next", nullValue());
        Api.get(BOARD, "/v1/unit-changes/{id}/open-dossiers?unitId={unit}", id, second)
                .body("items", empty());
    }

    @Test
    void aCommitChangesEveryUnitAtOnceAndTellsOfEach() {
        String code = Reforms.code();
        UUID id = Reforms.committed(
                DAY,
                item(
                        ItemKind.SPLIT,
                        List.of(first),
                        state(code, UnitType.COMMUNE, PROVINCE),
                        state(code + "-b", UnitType.COMMUNE, PROVINCE)),
                item(
                        ItemKind.MOVE,
                        List.of(second),
                        new UnitState(
                                null,
                                "Phường Thí Dụ",
                                "phường",
                                null,
                                place(PROVINCE).parent())),
                dissolved(district, PROVINCE));
        isReadInTheUnits(code, id);
        isTold(code, id);
    }

    private void isReadInTheUnits(String code, UUID id) {
        Api.get(CMS, "/v1/units/{id}?asOf=2026-05-31", first)
                .body("validTo", equalTo("2026-05-31"))
                .body(
                        "successors.unitId",
                        containsInAnyOrder(
                                begun(code, DAY).toString(),
                                begun(code + "-b", DAY).toString()));
        Api.get(CMS, "/v1/units/{id}", second)
                .body("name", equalTo("Phường Thí Dụ"))
                .body("parentId", equalTo(PROVINCE.toString()))
                .body("names.parentId", contains(district.toString(), PROVINCE.toString()))
                .body("names.validTo", contains("2026-05-31", null))
                .body("version", equalTo(2));
        Api.get(CMS, "/v1/units/{id}/history", second)
                .statusCode(200)
                .body("items.change", contains("registered", "moved"))
                .body("items[1].effectiveOn", equalTo("2026-06-01"))
                .body("items[1].unitChangeId", equalTo(id.toString()))
                .body("items[1].documentNumber", equalTo("1/NQ-TD"));
    }

    private void isTold(String code, UUID id) {
        await().untilAsserted(() -> {
            JsonNode told = last(second);
            assertEquals("vn.guongsang.unit.moved.v1", told.path("type").asText());
            assertEquals(2, told.at("/data/version").asInt());
            assertEquals("ended", last(first).at("/data/change").asText());
            assertEquals(2, last(first).at("/data/successors").size());
            assertEquals("registered", last(begun(code, DAY)).at("/data/change").asText());
        });
        Api.get(BOARD, "/v1/unit-changes/{id}", id)
                .header("ETag", "\"v2\"")
                .body("statusLabel", equalTo("Đã thực hiện"))
                .body("allowedActions", empty())
                .body("history.action", contains("draft", "commit"));
        assertEquals(2, Database.number("SELECT count(*) FROM audit_line WHERE aggregate_id = ?", id));
    }

    @Test
    void aCommitAfterTheStateHasChangedIsRefusedWithTheDifference() {
        UUID id = drafted(DAY, item(ItemKind.MOVE, List.of(first, second), place(PROVINCE)));
        Map<String, Object> old = token(id);
        Dossier.draftedBy(second, "COMMUNE", 2026);
        commit(BOARD, id, 1, old)
                .statusCode(409)
                .body("code", equalTo("preview-stale"))
                .body("difference.unitId", contains(second.toString()))
                .body("difference[0].openDossiersSeen", equalTo(0))
                .body("difference[0].openDossiersNow", equalTo(1));

        Map<String, Object> seen = token(id);
        Reforms.committed(
                LocalDate.of(2026, 4, 1),
                item(ItemKind.RENAME, List.of(first), new UnitState(null, "Xã Khác", null, null, null)));
        commit(BOARD, id, 1, seen)
                .statusCode(409)
                .body("difference.unitId", contains(first.toString()))
                .body("difference[0].versionSeen", equalTo(1))
                .body("difference[0].versionNow", equalTo(2));
        isRefusedAfterAnEdit(id);
    }

    private void isRefusedAfterAnEdit(UUID id) {
        Map<String, Object> beforeEdit = token(id);
        Api.put(
                        BOARD,
                        "/v1/unit-changes/{id}",
                        1,
                        body(DAY, List.of(item(ItemKind.MOVE, List.of(first, second), place(PROVINCE)))),
                        id)
                .statusCode(200);
        commit(BOARD, id, 2, beforeEdit).statusCode(409).body("difference", empty());
        commit(BOARD, id, 2, Map.of("previewToken", "nonsense!"))
                .statusCode(400)
                .body("code", equalTo("preview-token-invalid"))
                .body("errors[0].pointer", equalTo("/previewToken"));
        commit(BOARD, id, 1, token(id)).statusCode(412);
        commit(BOARD, id, 2, token(id)).statusCode(200).body("status", equalTo("COMMITTED"));
    }

    @Test
    void whatWouldLeaveUnitsWithoutParentIsRefusedWithTheList() {
        UUID id = drafted(DAY, dissolved(district, PROVINCE));
        Api.get(BOARD, "/v1/unit-changes/{id}/impact", id)
                .statusCode(200)
                .body("previewToken", nullValue())
                .body("violations.rule", contains("no-orphans"))
                .body("violations[0].pointer", equalTo("/items/0"))
                .body("violations[0].unitIds", containsInAnyOrder(first.toString(), second.toString()));
        UUID other = drafted(DAY, item(ItemKind.MOVE, List.of(first), place(PROVINCE)));
        commit(BOARD, id, 1, token(other))
                .statusCode(422)
                .body("code", equalTo("unit-change-refused"))
                .body("errors.code", contains("no-orphans"))
                .body(
                        "errors[0].detail",
                        equalTo("Đơn vị dưới của đơn vị kết thúc phải được chuyển hoặc kết thúc trong cùng đợt."))
                .body("violations[0].unitIds", hasSize(2));
        assertEquals(0, Database.number("SELECT count(*) FROM unit_version WHERE unit_change_id = ?", id));
        Api.get(BOARD, "/v1/units/{id}", district).body("validTo", nullValue());
    }

    @Test
    void aReformOfTheFutureGivesItsSuccessorNothingToSeeYet() {
        Dossier dossier = Dossier.draftedBy(first, "COMMUNE", 2026);
        String code = Reforms.code();
        LocalDate future = LocalDate.of(2199, 1, 1);
        Reforms.committed(
                future, item(ItemKind.MERGE, List.of(first, second), state(code, UnitType.COMMUNE, district)));
        dossier.readBy(officer(begun(code, future))).statusCode(404);
        dossier.readBy(officer(first)).statusCode(200).body("currentUnitIds", contains(first.toString()));
    }

    @Test
    void aSetThatIsDoneOrGivenUpTakesNoFurtherStep() {
        UUID id = drafted(DAY, item(ItemKind.MOVE, List.of(first), place(PROVINCE)));
        Map<String, Object> reason = Map.of("reason", "Nghị quyết được thay thế");
        Api.step(ADMIN, "/v1/unit-changes/{id}/discard", 1, reason, id)
                .statusCode(200)
                .body("status", equalTo("DISCARDED"))
                .body("history[1].reason", equalTo("Nghị quyết được thay thế"));
        Api.step(BOARD, "/v1/unit-changes/{id}/discard", 2, reason, id)
                .statusCode(409)
                .body("code", equalTo("illegal-transition"))
                .body("allowedActions", empty());
        commit(BOARD, id, 2, Map.of("previewToken", "AAAA")).statusCode(409);
        Api.put(BOARD, "/v1/unit-changes/{id}", 2, body(DAY, List.of(dissolved(first))), id)
                .statusCode(409);
        Api.get(BOARD, "/v1/unit-changes/{id}/impact", id).statusCode(409).body("code", equalTo("illegal-transition"));
        Api.get(BOARD, "/v1/unit-changes?status=DISCARDED").body("items.id", hasItem(id.toString()));
        Api.get(BOARD, "/v1/unit-changes?status=DRAFT&limit=100")
                .body("items.findAll { it.id == '" + id + "' }", empty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/{id}", "/{id}/impact", "/{id}/open-dossiers"})
    void onlyTheBoardTheAdministratorAndAuditorsRead(String path) {
        UUID id = drafted(DAY, item(ItemKind.MOVE, List.of(first), place(PROVINCE)));
        Object[] values = path.isEmpty() ? new Object[0] : new Object[] {id};
        for (Persona allowed : List.of(BOARD, ADMIN, AUDITOR)) {
            Api.get(allowed, "/v1/unit-changes" + path, values).statusCode(200);
        }
        for (Persona refused : List.of(officer(first), leader(PROVINCE), COUNCIL, CMS)) {
            Api.get(refused, "/v1/unit-changes" + path, values).statusCode(403);
        }
    }

    @Test
    void onlyTheBoardAndTheAdministratorWrite() {
        String move = body(DAY, List.of(item(ItemKind.MOVE, List.of(first), place(PROVINCE))));
        UUID id = drafted(DAY, item(ItemKind.MOVE, List.of(first), place(PROVINCE)));
        for (Persona refused : List.of(officer(first), leader(PROVINCE), COUNCIL, AUDITOR)) {
            Api.post(refused, "/v1/unit-changes", move).statusCode(403);
            Api.put(refused, "/v1/unit-changes/{id}", 1, move, id).statusCode(403);
            commit(refused, id, 1, token(id)).statusCode(403);
            Api.step(refused, "/v1/unit-changes/{id}/discard", 1, Map.of("reason", "Không rõ"), id)
                    .statusCode(403);
        }
        Api.put(ADMIN, "/v1/unit-changes/{id}", 1, move, id).statusCode(200);
        commit(ADMIN, id, 2, token(id)).statusCode(200);
    }

    private static int change(JsonPath impact, String type) {
        Map<String, Integer> count = impact.getMap("counts.find { it.type == '" + type + "' }");
        return count.get("after") - count.get("before");
    }

    private static Map<String, Object> token(UUID id) {
        return Map.of("previewToken", previewed(id).getString("previewToken"));
    }

    private static ValidatableResponse commit(Persona who, UUID id, long version, Map<String, Object> body) {
        return Api.step(who, "/v1/unit-changes/{id}/commit", version, body, id);
    }

    private static JsonNode last(UUID unit) {
        List<JsonNode> events = Topic.events(Topics.UNITS, unit);
        return events.get(events.size() - 1);
    }
}
