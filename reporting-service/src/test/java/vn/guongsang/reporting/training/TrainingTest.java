package vn.guongsang.reporting.training;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.guongsang.reporting.testing.Asked.BOARD;
import static vn.guongsang.reporting.testing.Asked.officerOf;
import static vn.guongsang.reporting.training.Trained.body;
import static vn.guongsang.reporting.training.Trained.came;
import static vn.guongsang.reporting.training.Trained.result;
import static vn.guongsang.reporting.training.Trained.step;

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
import vn.guongsang.localstack.parts.Persona;
import vn.guongsang.model.UnitType;
import vn.guongsang.reporting.testing.Asked;
import vn.guongsang.reporting.testing.Database;
import vn.guongsang.reporting.testing.ReportingStack;
import vn.guongsang.reporting.testing.Some;
import vn.guongsang.reporting.testing.Told;

@QuarkusTest
@ReportingStack
class TrainingTest {

    private static final UUID ORGANISER = Ids.next();
    private static final UUID GUEST = Ids.next();
    private static final UUID OTHER = Ids.next();
    private static final Persona OFFICER = officerOf(ORGANISER);
    private static final Persona LEADER =
            Persona.of("thu-truong", "Thủ trưởng", "unit-leader").inUnit(ORGANISER);
    private static final LocalDate TODAY = Vietnam.dateOf(Instant.now());
    private static final Map<String, String> REASON = Map.of("reason", "Hoãn vì mưa lũ");
    private static final String SESSION = "/v1/training-sessions/{id}";

    @BeforeEach
    void tell() {
        Told.units(
                Some.unit(ORGANISER, UnitType.DEPARTMENT, "Sở Tổ Chức", null),
                Some.unit(GUEST, UnitType.COMMUNE, "Xã Cử Người", null),
                Some.unit(OTHER, UnitType.COMMUNE, "Xã Không Dự", null));
    }

    @Test
    void aSessionIsPlannedHeldAndCorrectedAndTheFormerFiguresStay() {
        UUID id = corrected();

        Asked.get(BOARD, SESSION, id)
                .statusCode(200)
                .header("ETag", "\"v4\"")
                .body("statusLabel", equalTo("Đã tổ chức"))
                .body("attendees", equalTo(5))
                .body("hours", equalTo(8.0f))
                .body("materials.title", contains("Chuyên đề 1"))
                .body("results.version", contains(3, 4))
                .body("results[0].attendance.attendees", contains(3, 1))
                .body("history.action", contains("planning", "edit", "result", "correction"))
                .body("history[3].reason", equalTo("Đếm lại danh sách"));
        assertEquals(4, Database.number("SELECT count(*) FROM audit_line WHERE aggregate_id = ?", id));
        assertEquals(5, Database.number("SELECT sum(attendees) FROM training_attendance WHERE session_id = ?", id));
    }

    /** Planned, rewritten, held, and its figures put right. */
    private static UUID corrected() {
        Map<String, Object> body = body("EMULATION_SKILLS", ORGANISER, TODAY, "EMULATION_STAFF");
        UUID id = Trained.planned(OFFICER, body);
        body.put("audiences", List.of("EMULATION_STAFF", "REPORTER"));
        body.put(
                "materials",
                List.of(Map.of(
                        "title", "Chuyên đề 1",
                        "url", "https://tailieu.example/1.pdf",
                        "sha256", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")));
        Asked.put(OFFICER, "/v1/training-sessions/" + id, 1, body)
                .statusCode(200)
                .body("allowedActions", contains("edit", "result", "cancellation"));
        step(
                        OFFICER,
                        id,
                        2,
                        "result",
                        result(TODAY, "7.5", came(GUEST, "EMULATION_STAFF", 3), came(GUEST, "REPORTER", 1)))
                .statusCode(200)
                .body("attendees", equalTo(4));
        Map<String, Object> right =
                Map.of("result", result(TODAY, "8", came(GUEST, "EMULATION_STAFF", 5)), "reason", "Đếm lại danh sách");
        step(OFFICER, id, 3, "correction", right).statusCode(200);
        return id;
    }

    @ParameterizedTest
    @CsvSource({
        "PLANNED, correction",
        "PLANNED, annulment",
        "HELD, result",
        "HELD, cancellation",
        "CANCELLED, result",
        "CANCELLED, correction",
        "CANCELLED, cancellation",
        "CANCELLED, annulment"
    })
    void everyOtherStepIsRefusedWithTheStateAndNothingChanges(String status, String action) {
        UUID id = Trained.planned(OFFICER, body("OTHER", ORGANISER, TODAY, "OTHER"));
        Map<String, Object> result = result(TODAY, "2", came(GUEST, "OTHER", 1));
        int version = 1;
        if (status.equals("HELD")) {
            step(OFFICER, id, version++, "result", result).statusCode(200);
        } else if (status.equals("CANCELLED")) {
            step(OFFICER, id, version++, "cancellation", REASON).statusCode(200);
        }
        Object given = Map.of(
                        "result",
                        result,
                        "correction",
                        Map.of("result", result, "reason", "Đếm lại"),
                        "cancellation",
                        REASON,
                        "annulment",
                        REASON)
                .get(action);

        step(LEADER, id, version, action, given)
                .statusCode(409)
                .body("code", equalTo("illegal-transition"))
                .body("state", equalTo(status));
        assertEquals(version, Database.number("SELECT version FROM training_session WHERE id = ?", id));
    }

    @Test
    void theOrganiserWritesThoseWhoTookPartReadAndNobodyElseSeesIt() {
        UUID id = Trained.planned(OFFICER, body("OTHER", ORGANISER, TODAY, "OTHER"));
        Map<String, Object> right = Map.of("result", result(TODAY, "3", came(GUEST, "OTHER", 1)), "reason", "Đếm lại");
        Asked.get(officerOf(GUEST), SESSION, id).statusCode(404);
        step(OFFICER, id, 1, "result", result(TODAY, "2", came(GUEST, "OTHER", 1)))
                .statusCode(200);

        Asked.get(officerOf(GUEST), SESSION, id).statusCode(200).body("allowedActions", empty());
        step(officerOf(GUEST), id, 2, "correction", right).statusCode(403);
        Asked.get(officerOf(OTHER), SESSION, id).statusCode(404);
        step(officerOf(OTHER), id, 2, "correction", right).statusCode(404);
        Asked.get(Persona.of("tai-chinh", "Tài chính", "finance"), SESSION, id).statusCode(403);
        step(OFFICER, id, 9, "correction", right).statusCode(412);
    }

    @Test
    void whatWasRecordedWronglyIsAnnulledByTheLeaderOnlyAndCountsForNobody() {
        UUID id = Trained.planned(OFFICER, body("OTHER", ORGANISER, TODAY, "OTHER"));
        step(OFFICER, id, 1, "result", result(TODAY, "2", came(GUEST, "OTHER", 1)))
                .statusCode(200);

        step(OFFICER, id, 2, "annulment", REASON).statusCode(403);
        step(LEADER, id, 2, "annulment", REASON)
                .statusCode(200)
                .body("status", equalTo("CANCELLED"))
                .body("attendees", nullValue());
        Asked.get(officerOf(GUEST), SESSION, id).statusCode(404);
    }

    @Test
    void organisersDaysAndAttendanceThatDoNotFitAreRefusedWithEveryFault() {
        for (UUID organiser : List.of(GUEST, Ids.next())) {
            Asked.post(OFFICER, "/v1/training-sessions", body("OTHER", organiser, TODAY, "OTHER"))
                    .statusCode(422)
                    .body("code", equalTo("training-session-invalid"))
                    .body("errors.pointer", contains("/organiserId"))
                    .body("errors.code", contains("unit-not-own"));
        }
        UUID id = Trained.planned(OFFICER, body("OTHER", ORGANISER, TODAY, "OTHER"));
        step(
                        OFFICER,
                        id,
                        1,
                        "result",
                        result(
                                TODAY.plusDays(1),
                                "2",
                                came(GUEST, "OTHER", 1),
                                came(GUEST, "OTHER", 2),
                                came(Ids.next(), "EDITOR", 1)))
                .statusCode(422)
                .body(
                        "errors.code",
                        contains("not-in-future", "attended-twice", "audience-not-planned", "unit-not-in-force"))
                .body("errors.pointer", contains("/heldOn", "/attendance", "/attendance", "/attendance/2/unitId"));
        step(OFFICER, id, 1, "result", result(TODAY, "0", came(GUEST, "OTHER", 1)))
                .statusCode(400);
        Asked.get(OFFICER, SESSION, id).body("version", equalTo(1)).body("results", empty());
    }
}
