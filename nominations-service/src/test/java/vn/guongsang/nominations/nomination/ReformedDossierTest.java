package vn.guongsang.nominations.nomination;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.guongsang.nominations.testing.People.BOARD;
import static vn.guongsang.nominations.testing.People.COUNCIL;
import static vn.guongsang.nominations.testing.People.districtBoard;
import static vn.guongsang.nominations.testing.People.leader;
import static vn.guongsang.nominations.testing.People.officer;
import static vn.guongsang.nominations.testing.Places.PROVINCE;
import static vn.guongsang.nominations.testing.Places.QUANG_DIEN;
import static vn.guongsang.nominations.testing.Places.QUANG_DIEN_DISTRICT;
import static vn.guongsang.nominations.testing.Places.QUANG_THO;
import static vn.guongsang.nominations.testing.Reforms.begun;
import static vn.guongsang.nominations.testing.Some.appraisal;
import static vn.guongsang.nominations.testing.Some.approval;
import static vn.guongsang.nominations.testing.Some.reason;
import static vn.guongsang.nominations.testing.Some.with;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.guongsang.localstack.parts.Persona;
import vn.guongsang.model.UnitType;
import vn.guongsang.model.event.Topics;
import vn.guongsang.nominations.testing.Api;
import vn.guongsang.nominations.testing.Council;
import vn.guongsang.nominations.testing.Dossier;
import vn.guongsang.nominations.testing.NominationsStack;
import vn.guongsang.nominations.testing.Reforms;
import vn.guongsang.nominations.testing.Topic;
import vn.guongsang.nominations.unit.reform.ItemKind;

/** Dossiers that were opened before a reform and are decided after it. */
@QuarkusTest
@NominationsStack
class ReformedDossierTest {

    private static final LocalDate BEGIN = LocalDate.of(2026, 2, 2);
    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);
    private static final String GIVEN = "2025-06-20";
    private static final String LAST_DAY = "2025-06-30";
    private static final String AFTER = "2026-07-01";
    private static final String TAKEN_OVER = "Cấp huyện kết thúc hoạt động từ 1/7/2025 (NQ 203/2025/QH15)";

    private final String code = Reforms.code();
    private final UUID district = begun(code, BEGIN);
    private final UUID old = begun(code + "-1", BEGIN);
    private final UUID neighbour = begun(code + "-2", BEGIN);
    private final UUID merged = begun(code + "-3", DAY);

    @BeforeEach
    void found() {
        Reforms.committed(
                BEGIN,
                Reforms.found(code, UnitType.DISTRICT, PROVINCE),
                Reforms.found(code + "-1", UnitType.COMMUNE, district),
                Reforms.found(code + "-2", UnitType.COMMUNE, district));
    }

    private void reform() {
        Reforms.committed(
                DAY,
                Reforms.item(
                        ItemKind.MERGE,
                        List.of(old, neighbour),
                        Reforms.state(code + "-3", UnitType.COMMUNE, PROVINCE)),
                Reforms.dissolved(district, PROVINCE));
    }

    @Test
    void theSuccessorDecidesWhatTheOldCommuneHasSubmitted() {
        Dossier dossier = Dossier.draftedBy(old, "COMMUNE", 2026).submitted();
        dossier.readBy(officer(merged)).statusCode(404);
        reform();
        dossier.readBy(officer(merged))
                .statusCode(200)
                .body("unitId", equalTo(old.toString()))
                .body("currentUnitIds", contains(merged.toString()))
                .body("allowedActions", contains("appraisal", "return", "withdrawal"));
        Api.get(officer(merged), "/v1/nominations?limit=100")
                .body("items.id", hasItem(dossier.id().toString()))
                .body("items.find { it.id == '" + dossier.id() + "' }.currentUnitIds", contains(merged.toString()));
        dossier.readBy(officer(QUANG_DIEN)).statusCode(404);

        dossier.appraisedBy(officer(merged), "APPROVE");
        dossier.step(leader(old), "approval", approval(AFTER))
                .statusCode(422)
                .body("code", equalTo("unit-not-active"))
                .body("successors", contains(merged.toString()));
        dossier.step(leader(merged), "approval", approval("2026-05-31"))
                .statusCode(422)
                .body("code", equalTo("unit-not-active"));
        dossier.step(leader(merged), "approval", approval(AFTER))
                .statusCode(200)
                .body("status", equalTo("APPROVED"))
                .body("unitId", equalTo(old.toString()))
                .body("currentUnitIds", contains(merged.toString()));
    }

    @Test
    void theProvinceDecidesOnADossierOfAUnitThatHasEnded() {
        Dossier dossier = Dossier.draftedBy(old, "PROVINCE", 2026).submitted();
        reform();
        dossier.appraisedBy(COUNCIL, "APPROVE");
        dossier.step(BOARD, "approval", approval(AFTER))
                .statusCode(200)
                .body("approval.decision.date", equalTo(AFTER))
                .body("currentUnitIds", contains(merged.toString()));
    }

    @Test
    void aDraftOfTheOldCommuneIsFinishedByItsSuccessor() {
        Dossier dossier = Dossier.draftedBy(old, "COMMUNE", 2026);
        reform();
        dossier.submittedBy(officer(merged));
        dossier.readBy(officer(merged)).body("status", equalTo("SUBMITTED"));
    }

    @Test
    void anAbolishedLevelGivesNoOpinionButOneThatItGaveBeforeIsEnteredLater() {
        Dossier dossier = Dossier.draftedBy(QUANG_THO, "DISTRICT", 2025).submitted();
        dossier.step(districtBoard(QUANG_DIEN_DISTRICT), "appraisal", appraisal("APPROVE"))
                .statusCode(422)
                .body("code", equalTo("level-not-authorised"))
                .body("competentLevel", equalTo("PROVINCE"))
                .body("errors.pointer", contains("/givenOn"));
        dossier.step(
                        districtBoard(QUANG_DIEN_DISTRICT),
                        "appraisal",
                        with(appraisal("APPROVE"), "givenOn", "2999-01-01"))
                .statusCode(422)
                .body("code", equalTo("date-in-future"));
        dossier.step(districtBoard(QUANG_DIEN_DISTRICT), "appraisal", with(appraisal("APPROVE"), "givenOn", GIVEN))
                .statusCode(200)
                .body("appraisals.givenOn", contains(GIVEN));
    }

    @Test
    void aBodyGivesNoOpinionOnADayOnWhichItDidNotExist() {
        reform();
        Dossier dossier = Dossier.draftedBy(merged, "COMMUNE", 2026).submitted();
        dossier.step(leader(merged), "appraisal", with(appraisal("APPROVE"), "givenOn", DAY.minusDays(1)))
                .statusCode(422)
                .body("code", equalTo("unit-not-active"))
                .body("errors.pointer", contains("/givenOn"));
        dossier.appraisedBy(leader(merged), "APPROVE", DAY.toString());
    }

    @Test
    void anAbolishedLevelNeitherReturnsNorRejectsButOnADayOnWhichItCould() {
        Dossier dossier = Dossier.draftedBy(QUANG_THO, "DISTRICT", 2025).submitted();
        dossier.step(districtBoard(QUANG_DIEN_DISTRICT), "return", reason("Thiếu minh chứng"))
                .statusCode(409)
                .body("code", equalTo("level-ended"));
        dossier.appraisedBy(districtBoard(QUANG_DIEN_DISTRICT), "REJECT", GIVEN);
        dossier.step(districtBoard(QUANG_DIEN_DISTRICT), "rejection", reason("Không đạt yêu cầu"))
                .statusCode(422)
                .body("code", equalTo("level-not-authorised"))
                .body("errors.pointer", contains("/decidedOn"));
        dossier.step(
                        districtBoard(QUANG_DIEN_DISTRICT),
                        "rejection",
                        with(reason("Không đạt yêu cầu"), "decidedOn", LAST_DAY))
                .statusCode(200)
                .body("status", equalTo("REJECTED"))
                .body("rejection.on", equalTo(LAST_DAY));
    }

    @Test
    void anAbolishedLevelDoesNotDecideAndTheOneThatDoesIsNamed() {
        Dossier dossier = Dossier.draftedBy(QUANG_THO, "DISTRICT", 2025)
                .submitted()
                .appraisedBy(districtBoard(QUANG_DIEN_DISTRICT), "APPROVE", GIVEN);
        dossier.step(districtBoard(QUANG_DIEN_DISTRICT), "approval", approval(AFTER))
                .statusCode(422)
                .body("code", equalTo("level-not-authorised"))
                .body("competentLevel", equalTo("PROVINCE"));
    }

    @Test
    void theBodyOfTheNextLevelTakesTheDossierOfAnAbolishedLevelOverAndDecides() {
        Dossier dossier = Dossier.draftedBy(QUANG_THO, "DISTRICT", 2025)
                .submitted()
                .appraisedBy(districtBoard(QUANG_DIEN_DISTRICT), "APPROVE", GIVEN);
        dossier.readBy(COUNCIL).body("allowedActions", empty());
        dossier.readBy(BOARD).body("allowedActions", contains("take-over", "withdrawal"));
        dossier.step(leader(QUANG_DIEN), "take-over", reason(TAKEN_OVER)).statusCode(403);
        dossier.step(BOARD, "take-over", reason(TAKEN_OVER))
                .statusCode(200)
                .body("level", equalTo("PROVINCE"))
                .body("status", equalTo("UNDER_APPRAISAL"))
                .body("appraisals.recommendation", contains("APPROVE"))
                .body("allowedActions", contains("appraisal", "return", "approval", "rejection", "withdrawal"))
                .body("history[-1].action", equalTo("take-over"))
                .body("history[-1].actor", equalTo("ban-tdkt"))
                .body("history[-1].reason", equalTo(TAKEN_OVER));
        dossier.readBy(COUNCIL).body("allowedActions", contains("appraisal", "return"));
        dossier.step(BOARD, "take-over", reason(TAKEN_OVER)).statusCode(409).body("code", equalTo("level-stands"));
        await().until(() -> Topic.events(Topics.NOMINATIONS, dossier.id()).size() == 4);
        JsonNode event = Topic.events(Topics.NOMINATIONS, dossier.id()).get(3);
        assertEquals("taken-over", event.at("/data/change").asText());
        assertEquals("PROVINCE", event.at("/data/level").asText());
        dossier.step(BOARD, "approval", approval(AFTER))
                .statusCode(200)
                .body("status", equalTo("APPROVED"))
                .body("level", equalTo("PROVINCE"));
    }

    @Test
    void aMemberOfTheCouncilWhoseUnitHasTakenOverFromTheNominatingOneDoesNotJudge() {
        Dossier dossier = Dossier.draftedBy(old, "PROVINCE", 2026).submitted();
        Persona heir =
                Persona.of("uv-" + code, "Ủy Viên " + code, "council-member").inUnit(merged);
        dossier.readBy(heir).body("allowedActions", contains("appraisal", "return"));
        reform();
        UUID former = Api.post(
                        BOARD,
                        "/v1/council-members",
                        with(
                                Council.appointment("PROVINCE", heir.name(), heir.displayName()),
                                "unitId",
                                merged,
                                "validTo",
                                Council.TODAY.minusDays(1).toString()))
                .statusCode(201)
                .extract()
                .jsonPath()
                .getUUID("id");
        dossier.readBy(heir).body("allowedActions", empty());
        Api.get(heir, "/v1/nominations?limit=100&unitId=" + old).body("items.allowedActions", contains(empty()));
        dossier.step(heir, "appraisal", appraisal("APPROVE"))
                .statusCode(403)
                .body("code", equalTo("separation-of-duties"));
        Api.get(BOARD, "/v1/council-members/{id}/conflicts", former)
                .body("items.nominationId", contains(dossier.id().toString()))
                .body("items.kind", contains("SAME_UNIT"));
        dossier.appraisedBy(COUNCIL, "APPROVE");
    }

    @Test
    void nobodyDecidesForAUnitThatEndedWithoutSuccessor() {
        Dossier dossier = Dossier.draftedBy(old, "PROVINCE", 2026).submitted().appraisedBy(COUNCIL, "APPROVE");
        Reforms.committed(DAY, Reforms.dissolved(old));
        dossier.readBy(BOARD).body("currentUnitIds", equalTo(List.of()));
        dossier.step(BOARD, "approval", approval(AFTER)).statusCode(422).body("code", equalTo("unit-not-active"));
        dossier.step(BOARD, "approval", approval("2026-05-31")).statusCode(200);
    }
}
