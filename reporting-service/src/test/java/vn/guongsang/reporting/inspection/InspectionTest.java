package vn.guongsang.reporting.inspection;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.guongsang.reporting.inspection.Inspected.HEAD;
import static vn.guongsang.reporting.inspection.Inspected.MEMBER;
import static vn.guongsang.reporting.inspection.Inspected.STRANGER;
import static vn.guongsang.reporting.inspection.Inspected.finding;
import static vn.guongsang.reporting.testing.Asked.BOARD;
import static vn.guongsang.reporting.testing.Asked.officerOf;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.guongsang.kit.time.Ids;
import vn.guongsang.kit.time.Vietnam;
import vn.guongsang.kit.time.WorkingDays;
import vn.guongsang.localstack.parts.Persona;
import vn.guongsang.model.UnitType;
import vn.guongsang.reporting.testing.Asked;
import vn.guongsang.reporting.testing.Database;
import vn.guongsang.reporting.testing.ReportingStack;
import vn.guongsang.reporting.testing.Some;
import vn.guongsang.reporting.testing.Told;

@QuarkusTest
@ReportingStack
class InspectionTest {

    private static final UUID VISITED = Ids.next();
    private static final UUID OTHER = Ids.next();
    private static final Persona OFFICER = officerOf(VISITED);
    private static final LocalDate TODAY = Vietnam.dateOf(Instant.now());
    private static final String VISIT = "/v1/inspection-visits/{id}";
    private static UUID programme;
    private static UUID team;

    @BeforeEach
    void tell() {
        Told.units(
                Some.unit(VISITED, UnitType.COMMUNE, "Xã Được Kiểm Tra", null),
                Some.unit(OTHER, UnitType.COMMUNE, "Xã Khác", null));
        if (programme == null) {
            programme = Inspected.issued(BOARD, "BOARD", TODAY.getYear());
            team = Inspected.team(BOARD, programme, Inspected.usualTeam());
        }
    }

    @Test
    void aVisitIsPlannedHeldAndConcludedAndEveryStepIsToldAndAudited() {
        UUID visit = Inspected.planned(programme, team, VISITED, TODAY);
        Asked.get(BOARD, VISIT, visit).body("allowedActions", contains("edit", "cancellation"));
        Asked.get(HEAD, VISIT, visit).body("allowedActions", contains("holding"));
        Inspected.hold(MEMBER, visit, TODAY).statusCode(200).body("statusLabel", equalTo("Đã kiểm tra"));
        Inspected.conclude(MEMBER, visit, TODAY).statusCode(403);
        Inspected.conclude(HEAD, visit, TODAY)
                .statusCode(200)
                .header("ETag", "\"v3\"")
                .body("status", equalTo("CONCLUDED"))
                .body("visitedOn", equalTo(TODAY.toString()))
                .body("minutesNumber", equalTo("03/BB"))
                .body("conclusionNumber", equalTo("15/KL"))
                .body("allowedActions", empty())
                .body("history.action", contains("planning", "holding", "conclusion"));
        assertEquals(3, Database.number("SELECT count(*) FROM audit_line WHERE aggregate_id = ?", visit));
    }

    @Test
    void findingsAreWrittenBetweenTheVisitAndItsConclusionAndBecomeRecommendations() {
        UUID visit = Inspected.planned(programme, team, VISITED, TODAY);
        Inspected.find(MEMBER, visit, finding()).statusCode(409).body("code", equalTo("inspection-visit-not-held"));
        Inspected.hold(HEAD, visit, TODAY).statusCode(200);
        String dueOn = TODAY.plusDays(30).toString();
        UUID kept = Inspected.id(Inspected.find(MEMBER, visit, finding(Map.of("days", 10))));
        UUID gone = Inspected.id(Inspected.find(HEAD, visit, finding(Map.of("dueOn", dueOn))));
        Asked.put(MEMBER, "/v1/inspection-findings/" + kept, 1, finding(Map.of("days", 15), Map.of("dueOn", dueOn)))
                .statusCode(200)
                .body("version", equalTo(2))
                .body("allowedActions", contains("edit", "withdrawal"));
        String withdrawal = "/v1/inspection-findings/" + gone + "/withdrawal";
        Map<String, String> reason = Map.of("reason", "Đơn vị đã có tiêu chuẩn");
        Asked.step(MEMBER, withdrawal, 1, reason).statusCode(200).body("status", equalTo("WITHDRAWN"));
        Asked.step(MEMBER, withdrawal, 2, reason).statusCode(409).body("code", equalTo("illegal-transition"));
        Inspected.conclude(HEAD, visit, TODAY).statusCode(200);

        Asked.get(OFFICER, "/v1/inspection-recommendations?visitId={v}&severity=SERIOUS", visit)
                .statusCode(200)
                .body("items.dueOn", contains(WorkingDays.after(TODAY, 15).toString(), dueOn))
                .body("items.findingId", contains(kept.toString(), kept.toString()))
                .body("items.overdue", contains(false, false))
                .body("items[0].allowedActions", contains("answer"));
        Asked.get(OFFICER, "/v1/inspection-visits/{id}/findings", visit)
                .body("items.status", contains("STANDING", "WITHDRAWN"))
                .body("items[0].reference", equalTo("V.1.đ"))
                .body("items[0].allowedActions", empty());
        Asked.get(OFFICER, "/v1/inspection-findings/{id}", kept).body("recommendations", hasSize(2));
        Inspected.find(MEMBER, visit, finding()).statusCode(409);
    }

    @Test
    void onlyTheTeamSeesAVisitBeforeTheConclusionAndTheUnitAfterIt() {
        UUID visit = Inspected.held(programme, team, VISITED, TODAY);

        for (Persona hidden : new Persona[] {STRANGER, OFFICER, officerOf(OTHER)}) {
            Asked.get(hidden, VISIT, visit).statusCode(404);
            Asked.get(hidden, "/v1/inspection-visits/{id}/findings", visit).statusCode(404);
            Inspected.conclude(hidden, visit, TODAY).statusCode(404);
        }
        Asked.get(STRANGER, "/v1/inspection-visits?unitId={u}", VISITED).body("items", empty());
        Asked.get(MEMBER, VISIT, visit).statusCode(200);
        Asked.get(Persona.of("tai-chinh", "Tài chính", "finance"), VISIT, visit).statusCode(403);
        Asked.get(Persona.of("kiem-toan", "Kiểm toán", "auditor"), VISIT, visit)
                .statusCode(200)
                .body("allowedActions", empty());
        Inspected.find(BOARD, visit, finding()).statusCode(403);
        Inspected.conclude(HEAD, visit, TODAY).statusCode(200);
        Asked.get(OFFICER, VISIT, visit).statusCode(200).body("conclusion", equalTo("Đơn vị chưa phổ biến điển hình"));
        Asked.get(officerOf(OTHER), VISIT, visit).statusCode(404);
        Asked.get(STRANGER, VISIT, visit).statusCode(404);
    }

    @Test
    void aMemberOfTheCouncilSeesTheVisitsToTheUnitsInTheirCharge() {
        UUID visit = Inspected.held(programme, team, OTHER, TODAY);
        Persona member = Persona.of("phu-trach-" + OTHER, "Ủy viên Hội đồng", "council-member");
        Asked.get(member, VISIT, visit).statusCode(404);
        Map<String, Object> assignment = assignment(member.name());
        UUID id = Inspected.id(Asked.post(BOARD, "/v1/council-assignments", assignment));
        Asked.get(member, VISIT, visit).statusCode(200).body("allowedActions", empty());
        Inspected.conclude(member, visit, TODAY).statusCode(403);
        Asked.post(BOARD, "/v1/council-assignments", assignment)
                .statusCode(422)
                .body("code", equalTo("council-assignment-invalid"))
                .body("errors.code", contains("assigned-already"));
        Asked.get(officerOf(OTHER), "/v1/council-assignments?unitId={u}&on={d}", OTHER, TODAY.toString())
                .body("items.accountId", contains(member.name()))
                .body("items[0].allowedActions", empty());
        Asked.get(OFFICER, "/v1/council-assignments?unitId={u}", OTHER).body("items", empty());
    }

    @Test
    void anAssignmentEndsWithAReasonAndNeverLaterThanItWasTo() {
        UUID id = Inspected.id(Asked.post(BOARD, "/v1/council-assignments", assignment("ket-thuc-" + OTHER)));
        String end = "/v1/council-assignments/" + id + "/end";
        Asked.step(BOARD, end, 1, Map.of("validTo", TODAY.minusDays(1).toString(), "reason", "Thay đổi thành viên"))
                .statusCode(422)
                .body("errors.code", contains("only-earlier-end"));
        Asked.step(BOARD, end, 1, Map.of("validTo", TODAY.toString(), "reason", "Thay đổi thành viên"))
                .statusCode(200)
                .body("validTo", equalTo(TODAY.toString()));
    }

    private static Map<String, Object> assignment(String account) {
        return Map.of(
                "unitId",
                OTHER,
                "accountId",
                account,
                "documentNumber",
                "08/TB",
                "documentDate",
                TODAY.toString(),
                "validFrom",
                TODAY.toString());
    }

    @Test
    void aVisitThatIsCalledOffHasAReasonAndNoFindings() {
        UUID visit = Inspected.planned(programme, team, VISITED, TODAY);
        Asked.put(BOARD, "/v1/inspection-visits/" + visit, 1, Inspected.visit(team, OTHER, TODAY))
                .statusCode(200)
                .body("unitId", equalTo(OTHER.toString()));
        String cancellation = "/v1/inspection-visits/" + visit + "/cancellation";
        Map<String, String> reason = Map.of("reason", "Đơn vị khắc phục hậu quả mưa lũ");
        Asked.step(BOARD, cancellation, 1, reason).statusCode(412);
        Asked.post(BOARD, cancellation, reason).statusCode(428);
        Asked.step(BOARD, cancellation, 2, reason)
                .statusCode(200)
                .body("history[2].reason", equalTo(reason.get("reason")));
        Asked.step(BOARD, cancellation, 3, reason)
                .statusCode(409)
                .body("code", equalTo("illegal-transition"))
                .body("state", equalTo("CANCELLED"));
        Asked.get(BOARD, VISIT, visit).body("visitedOn", nullValue());
    }
}
