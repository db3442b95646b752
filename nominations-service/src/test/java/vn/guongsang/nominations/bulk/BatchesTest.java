package vn.guongsang.nominations.bulk;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.guongsang.nominations.testing.People.AUDITOR;
import static vn.guongsang.nominations.testing.People.BOARD;
import static vn.guongsang.nominations.testing.People.COUNCIL;
import static vn.guongsang.nominations.testing.People.SECOND_BOARD;
import static vn.guongsang.nominations.testing.People.leader;
import static vn.guongsang.nominations.testing.People.officer;
import static vn.guongsang.nominations.testing.Places.DAN_DIEN;
import static vn.guongsang.nominations.testing.Places.HEALTH;
import static vn.guongsang.nominations.testing.Some.reason;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.kit.bulk.Bulk;
import vn.guongsang.kit.bulk.BulkItem;
import vn.guongsang.kit.bulk.BulkService;
import vn.guongsang.kit.bulk.ItemOutcome;
import vn.guongsang.kit.bulk.TimeBudget;
import vn.guongsang.kit.time.Ids;
import vn.guongsang.localstack.parts.Persona;
import vn.guongsang.nominations.testing.Api;
import vn.guongsang.nominations.testing.Database;
import vn.guongsang.nominations.testing.Dossier;
import vn.guongsang.nominations.testing.NominationsStack;

@QuarkusTest
@NominationsStack
class BatchesTest {

    private static final String PATH = "/v1/nomination-batches";

    @Inject
    BulkService service;

    @Inject
    NominationBatches kind;

    @Test
    void aPreviewSaysOfEachWhatWouldHappenAndChangesNothing() {
        Dossier good = Dossier.draftedBy(HEALTH, "PROVINCE", 2026).submitted();
        Dossier draft = Dossier.draftedBy(HEALTH, "PROVINCE", 2026);
        Dossier own = Dossier.draftedBy(BOARD, HEALTH, "PROVINCE", 2026).submittedBy(BOARD);
        Dossier otherLevel = Dossier.draftedBy(HEALTH, "UNIT", 2026).submitted();
        UUID unknown = Ids.next();
        preview(BOARD, "RETURN", good.id(), draft.id(), own.id(), otherLevel.id(), unknown)
                .body("items.outcome", contains("WOULD_SUCCEED", "REFUSED", "REFUSED", "REFUSED", "REFUSED"))
                .body(
                        "items.code",
                        contains(null, "illegal-transition", "separation-of-duties", "forbidden", "not-found"))
                .body("items[0].version", equalTo(2))
                .body("items[4].version", nullValue())
                .body("allowedActions", contains("execution"));
        good.readBy(BOARD).body("status", equalTo("SUBMITTED")).body("version", equalTo(2));
    }

    @Test
    void anExecutionTakesTheStepOnEachByItself() {
        Dossier first = Dossier.draftedBy(HEALTH, "PROVINCE", 2026).submitted();
        Dossier changed = Dossier.draftedBy(HEALTH, "PROVINCE", 2026).submitted();
        Dossier last = Dossier.draftedBy(HEALTH, "PROVINCE", 2026).submitted();
        JsonPath batch = preview(BOARD, "RETURN", first.id(), changed.id(), last.id())
                .extract()
                .jsonPath();
        changed.appraisedBy(COUNCIL, "APPROVE");
        execute(BOARD, batch)
                .statusCode(200)
                .body("items.outcome", contains("DONE", "FAILED", "DONE"))
                .body("items.code", contains(null, "version-stale", null))
                .body("allowedActions", empty());
        first.readBy(BOARD)
                .body("status", equalTo("RETURNED"))
                .body("return.reason", equalTo("Hết đợt đề nghị năm 2026"))
                .body("return.by", equalTo("ban-tdkt"))
                .body("history.action", contains("draft", "submission", "return"));
        changed.readBy(BOARD).body("status", equalTo("UNDER_APPRAISAL"));
        last.readBy(BOARD).body("status", equalTo("RETURNED")).body("version", equalTo(3));
        assertEquals(
                1,
                Database.number(
                        "SELECT count(*) FROM outbox WHERE aggregate_id = ? AND aggregate_version = 3", last.id()));
    }

    @Test
    void whenTheTimeIsSpentTheRestStaysOpenForTheNextExecution() {
        List<Dossier> dossiers = Stream.generate(
                        () -> Dossier.draftedBy(HEALTH, "PROVINCE", 2026).submitted())
                .limit(3)
                .toList();
        JsonPath batch = preview(
                        BOARD, "RETURN", dossiers.stream().map(Dossier::id).toArray(UUID[]::new))
                .extract()
                .jsonPath();
        Actor board = new Actor(BOARD.name(), BOARD.displayName(), BOARD.roles(), null, null);
        Bulk<NominationBatches.Order> cutShort = service.execute(
                kind,
                batch.getUUID("id"),
                batch.getString("previewToken"),
                board,
                Instant.parse("2026-11-29T02:00:00Z"),
                TimeBudget.of(Duration.ZERO));
        assertEquals(
                List.of(ItemOutcome.DONE, ItemOutcome.WOULD_SUCCEED, ItemOutcome.WOULD_SUCCEED),
                cutShort.items().stream().map(BulkItem::outcome).toList());
        assertEquals(List.of("execution"), cutShort.allowedActions());
        dossiers.get(1).readBy(BOARD).body("status", equalTo("SUBMITTED"));
        execute(BOARD, batch).body("items.outcome", contains("DONE", "DONE", "DONE"));
        dossiers.forEach(dossier -> dossier.readBy(BOARD).body("version", equalTo(3)));
    }

    @Test
    void aSecondExecutionDoesNothingAgain() {
        Dossier dossier = Dossier.draftedBy(HEALTH, "PROVINCE", 2026).submitted();
        JsonPath batch = preview(BOARD, "RETURN", dossier.id()).extract().jsonPath();
        execute(BOARD, batch).body("items.outcome", contains("DONE"));
        execute(BOARD, batch).statusCode(200).body("items.outcome", contains("DONE"));
        dossier.readBy(BOARD).body("version", equalTo(3));
        Api.get(BOARD, PATH + "/" + batch.getString("id")).statusCode(200).body("items.outcome", contains("DONE"));
    }

    @ParameterizedTest
    @CsvSource({"REJECTION, REJECTED", "WITHDRAWAL, WITHDRAWN"})
    void nominationsAreRejectedAndWithdrawnTogether(String action, String status) {
        List<Dossier> dossiers = IntStream.range(0, 2)
                .mapToObj(i -> Dossier.readyForTheProvince(HEALTH, 2026))
                .toList();
        JsonPath batch = preview(
                        BOARD, action, dossiers.get(0).id(), dossiers.get(1).id())
                .extract()
                .jsonPath();
        execute(BOARD, batch).body("items.outcome", contains("DONE", "DONE"));
        dossiers.forEach(dossier -> dossier.readBy(BOARD).body("status", equalTo(status)));
    }

    @Test
    void anExecutionNeedsTheTokenOfItsPreviewAndIsOnlyForWhoMadeIt() {
        Dossier dossier = Dossier.draftedBy(HEALTH, "PROVINCE", 2026).submitted();
        JsonPath batch = preview(BOARD, "RETURN", dossier.id()).extract().jsonPath();
        String path = PATH + "/" + batch.getString("id");
        Api.post(BOARD, path + "/execution", Map.of("previewToken", "0".repeat(64)))
                .statusCode(422)
                .body("code", equalTo("preview-token-foreign"))
                .body("errors[0].pointer", equalTo("/previewToken"));
        execute(SECOND_BOARD, batch).statusCode(404);
        Api.get(SECOND_BOARD, path).statusCode(404);
        Api.get(AUDITOR, path).statusCode(403);
        dossier.readBy(BOARD).body("version", equalTo(2));
    }

    @Test
    void outOfScopeAndWithoutTheRightNothingIsDone() {
        Dossier dossier = Dossier.draftedBy(HEALTH, "PROVINCE", 2026).submitted();
        preview(officer(DAN_DIEN), "WITHDRAWAL", dossier.id()).body("items.code", contains("not-found"));
        JsonPath batch =
                preview(leader(HEALTH), "RETURN", dossier.id()).extract().jsonPath();
        execute(leader(HEALTH), batch).statusCode(200).body("items.outcome", contains("REFUSED"));
        dossier.readBy(BOARD).body("status", equalTo("SUBMITTED"));
        Api.post(AUDITOR, PATH, body("RETURN", List.of(dossier.id()))).statusCode(403);
    }

    @Test
    void aBatchHasBetweenOneAndAHundredDifferentNominations() {
        UUID id = Ids.next();
        for (List<UUID> wrong : List.of(
                List.<UUID>of(),
                List.of(id, id),
                IntStream.rangeClosed(0, 100).mapToObj(i -> Ids.next()).toList())) {
            Api.post(BOARD, PATH, body("RETURN", wrong)).statusCode(400).body("errors[0].pointer", equalTo("/ids"));
        }
        Api.post(BOARD, PATH, body("APPROVAL", List.of(id)))
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/action"));
    }

    @Test
    void anItemThatWasRefusedByNobodyButChangedByItsOwnerIsNotOverwritten() {
        Dossier dossier = Dossier.draftedBy(HEALTH, "PROVINCE", 2026).submitted();
        JsonPath batch = preview(BOARD, "RETURN", dossier.id()).extract().jsonPath();
        dossier.step(officer(HEALTH), "withdrawal", reason("Rút để bổ sung")).statusCode(200);
        execute(BOARD, batch).body("items.code", contains("version-stale"));
        dossier.readBy(BOARD).body("status", equalTo("WITHDRAWN"));
    }

    private static ValidatableResponse preview(Persona persona, String action, UUID... ids) {
        return Api.post(persona, PATH, body(action, List.of(ids))).statusCode(201);
    }

    private static ValidatableResponse execute(Persona persona, JsonPath batch) {
        return Api.post(
                persona,
                PATH + "/" + batch.getString("id") + "/execution",
                Map.of("previewToken", batch.getString("previewToken")));
    }

    private static Map<String, Object> body(String action, List<UUID> ids) {
        return Map.of("action", action, "ids", ids, "reason", "Hết đợt đề nghị năm 2026");
    }
}
