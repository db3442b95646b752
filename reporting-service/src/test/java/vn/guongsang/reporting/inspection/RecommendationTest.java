package vn.guongsang.reporting.inspection;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.guongsang.reporting.inspection.Inspected.HEAD;
import static vn.guongsang.reporting.inspection.Inspected.MEMBER;
import static vn.guongsang.reporting.inspection.Inspected.STRANGER;
import static vn.guongsang.reporting.inspection.Inspected.step;
import static vn.guongsang.reporting.testing.Asked.officerOf;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
class RecommendationTest {

    private static final UUID DISTRICT = Ids.next();
    private static final UUID VISITED = Ids.next();
    private static final Persona OFFICER = officerOf(VISITED);
    private static final Persona ISSUER =
            Persona.of("phong-noi-vu", "Phòng Nội vụ", "district-board").inUnit(DISTRICT);
    private static final LocalDate TODAY = Vietnam.dateOf(Instant.now());
    private static final String LIST = "/v1/inspection-recommendations?unitId={u}&overdueOn={d}";
    private static final Map<String, String> NOTE = Map.of("note", "Đã kiểm tra văn bản gốc");
    private static final Map<String, String> REASON = Map.of("reason", "Đơn vị không trả lời");
    private static final Map<String, Object> ANSWER = Map.of(
            "text",
            "Đã ban hành tiêu chuẩn",
            "evidence",
            List.of(Map.of(
                    "title", "Quyết định 21/QĐ-UBND",
                    "url", "https://vanban.example/21.pdf",
                    "sha256", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")));
    private static final Map<String, Object> RETURN =
            Map.of("note", "Tiêu chuẩn chưa đủ", "deadline", Map.of("days", 5, "calendar", "WORKING"));
    private static UUID programme;
    private static UUID team;

    @BeforeEach
    void tell() {
        Told.units(
                Some.unit(DISTRICT, UnitType.DISTRICT, "Huyện Kiến Nghị", null),
                Some.unit(VISITED, UnitType.COMMUNE, "Xã Có Kiến Nghị", DISTRICT));
        if (programme == null) {
            programme = Inspected.issued(ISSUER, "UNIT", TODAY.getYear());
            team = Inspected.team(ISSUER, programme, Inspected.usualTeam());
        }
    }

    @Test
    void theUnitAnswersTheTeamChecksAndWhatIsNotMendedGetsANewDeadline() {
        UUID id = recommended(TODAY, Map.of("days", 10, "calendar", "CALENDAR"));
        step(ISSUER, id, 1, "answer", ANSWER).statusCode(403).body("code", equalTo("forbidden"));
        step(OFFICER, id, 1, "answer", ANSWER).statusCode(200).body("status", equalTo("ANSWERED"));
        step(OFFICER, id, 2, "acceptance", NOTE).statusCode(403).body("code", equalTo("inspection-own-unit"));
        step(STRANGER, id, 2, "acceptance", NOTE).statusCode(404);
        step(MEMBER, id, 2, "return", RETURN)
                .statusCode(200)
                .body("allowedActions", contains("acceptance", "return", "escalation"));
        step(HEAD, id, 3, "escalation", REASON).statusCode(200).body("escalatedAt", notNullValue());
        step(OFFICER, id, 4, "answer", ANSWER).statusCode(200);
        step(HEAD, id, 5, "acceptance", NOTE)
                .statusCode(200)
                .body("status", equalTo("MENDED"))
                .body("statusLabel", equalTo("Đã khắc phục"))
                .body("roundNo", equalTo(2))
                .body(
                        "rounds.dueOn",
                        contains(
                                TODAY.plusDays(10).toString(),
                                WorkingDays.after(TODAY, 5).toString()))
                .body("rounds.outcome", contains("NOT_MENDED", "MENDED"))
                .body("rounds[0].evidence[0].title", equalTo("Quyết định 21/QĐ-UBND"))
                .body("rounds.answeredBy", contains("can-bo", "can-bo"))
                .body(
                        "history.action",
                        contains("recommendation", "answer", "return", "escalation", "answer", "acceptance"));
        assertEquals(6, Database.number("SELECT count(*) FROM audit_line WHERE aggregate_id = ?", id));
    }

    @Test
    void whatWasOverdueOnADayIsToldForThatDayWhateverHappenedSince() {
        UUID id = recommended(TODAY.minusDays(30), Map.of("days", 10, "calendar", "CALENDAR"));
        String one = id.toString();

        overdueOn(TODAY.minusDays(20), null);
        overdueOn(TODAY.minusDays(19), one);
        Asked.get(OFFICER, "/v1/inspection-recommendations/{id}", id).body("overdue", equalTo(true));
        step(OFFICER, id, 1, "answer", ANSWER).statusCode(200).body("overdue", equalTo(false));
        overdueOn(TODAY.minusDays(1), one);
        overdueOn(TODAY, null);
        step(MEMBER, id, 2, "return", Map.of("note", "Chưa đủ", "deadline", Map.of("dueOn", TODAY.toString())))
                .statusCode(200)
                .body("overdue", equalTo(false));
        overdueOn(TODAY.plusDays(1), one);
        step(ISSUER, id, 3, "withdrawal", REASON)
                .statusCode(200)
                .body("status", equalTo("WITHDRAWN"))
                .body("allowedActions", empty());
        overdueOn(TODAY.plusDays(1), null);
        overdueOn(TODAY.minusDays(1), one);
    }

    private static void overdueOn(LocalDate day, String id) {
        Asked.get(ISSUER, LIST, VISITED, day.toString())
                .statusCode(200)
                .body("items.id", id == null ? empty() : contains(id));
        Asked.get(officerOf(Ids.next()), LIST, VISITED, day.toString()).body("items", empty());
    }

    @ParameterizedTest
    @CsvSource({"MENDED, answer", "MENDED, return", "MENDED, escalation", "MENDED, acceptance", "MENDED, withdrawal"})
    void whatIsMendedStaysMended(String status, String action) {
        UUID id = recommended(TODAY, Map.of("dueOn", TODAY.plusDays(5).toString()));
        step(MEMBER, id, 1, "acceptance", NOTE).statusCode(200);
        Persona persona = Map.of("answer", OFFICER, "withdrawal", ISSUER).getOrDefault(action, MEMBER);
        Object body =
                Map.of("answer", ANSWER, "return", RETURN, "acceptance", NOTE).getOrDefault(action, null);

        step(persona, id, 2, action, body == null ? REASON : body)
                .statusCode(409)
                .body("code", equalTo("illegal-transition"))
                .body("state", equalTo(status));
    }

    @Test
    void aReturnWithoutADeadlineAheadIsRefusedAndNothingChanges() {
        UUID id = recommended(TODAY, Map.of("days", 3));

        step(
                        MEMBER,
                        id,
                        1,
                        "return",
                        Map.of(
                                "note",
                                "Chưa đủ",
                                "deadline",
                                Map.of("dueOn", TODAY.minusDays(1).toString())))
                .statusCode(422)
                .body("errors.pointer", contains("/deadline/dueOn"));
        step(MEMBER, id, 9, "acceptance", NOTE).statusCode(412);
        Asked.get(OFFICER, "/v1/inspection-recommendations/{id}", id)
                .body("rounds.dueOn", contains(WorkingDays.after(TODAY, 3).toString()));
    }

    private static UUID recommended(LocalDate day, Map<String, Object> deadline) {
        UUID visit = Inspected.id(Asked.post(
                ISSUER, "/v1/inspection-programmes/" + programme + "/visits", Inspected.visit(team, VISITED, TODAY)));
        Inspected.hold(MEMBER, visit, day).statusCode(200);
        Inspected.find(MEMBER, visit, Inspected.finding(deadline)).statusCode(201);
        Inspected.conclude(HEAD, visit, day).statusCode(200);
        return UUID.fromString(Asked.get(ISSUER, "/v1/inspection-recommendations?visitId={v}", visit)
                .extract()
                .path("items[0].id"));
    }
}
