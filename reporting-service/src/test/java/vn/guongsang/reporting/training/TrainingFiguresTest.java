package vn.guongsang.reporting.training;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static vn.guongsang.reporting.testing.Asked.BOARD;
import static vn.guongsang.reporting.testing.Asked.officerOf;
import static vn.guongsang.reporting.training.Trained.body;
import static vn.guongsang.reporting.training.Trained.came;
import static vn.guongsang.reporting.training.Trained.result;
import static vn.guongsang.reporting.training.Trained.step;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.guongsang.kit.time.Ids;
import vn.guongsang.kit.time.Vietnam;
import vn.guongsang.localstack.parts.Persona;
import vn.guongsang.model.UnitType;
import vn.guongsang.reporting.testing.Asked;
import vn.guongsang.reporting.testing.ReportingStack;
import vn.guongsang.reporting.testing.Some;
import vn.guongsang.reporting.testing.Told;

@QuarkusTest
@ReportingStack
class TrainingFiguresTest {

    private static final UUID DISTRICT = Ids.next();
    private static final UUID OLD = Ids.next();
    private static final UUID NEW = Ids.next();
    private static final UUID NEVER = Ids.next();
    private static final Persona OFFICER = officerOf(DISTRICT);
    private static final String FIGURES = "/v1/training-figures?year={y}";
    private static UUID first;

    @BeforeEach
    void tell() {
        if (first != null) {
            return;
        }
        Told.units(
                Some.unit(DISTRICT, UnitType.DISTRICT, "Huyện Tập Huấn", null),
                Some.unit(OLD, UnitType.COMMUNE, "Xã Tập Huấn Cũ", DISTRICT, Some.DISTRICTS_END, NEW),
                Some.dated(NEW, UnitType.COMMUNE, "Xã Tập Huấn Mới", DISTRICT, Some.DISTRICTS_END.plusDays(1), null),
                Some.unit(NEVER, UnitType.COMMUNE, "Xã Chưa Tập Huấn", DISTRICT));
        LocalDate day = LocalDate.of(2025, 3, 10);
        first = Trained.planned(OFFICER, body("EMULATION_SKILLS", DISTRICT, day, "EMULATION_STAFF", "REPORTER"));
        step(
                        OFFICER,
                        first,
                        1,
                        "result",
                        result(day, "7.5", came(OLD, "EMULATION_STAFF", 3), came(DISTRICT, "REPORTER", 2)))
                .statusCode(200);
        UUID second = Trained.planned(OFFICER, body("EMULATION_SKILLS", DISTRICT, day, "EMULATION_STAFF"));
        step(OFFICER, second, 1, "result", result(day.plusDays(1), "4", came(DISTRICT, "EMULATION_STAFF", 10)))
                .statusCode(200);
    }

    @Test
    void figuresCountSessionsHoursAndAttendeesOfAUnitWithItsPredecessors() {
        Asked.get(OFFICER, FIGURES + "&unitId={u}", 2025, DISTRICT)
                .statusCode(200)
                .body("basisDate", equalTo("2025-12-31"))
                .body("totals.sessions", equalTo(2))
                .body("totals.hours", equalTo(11.5f))
                .body("totals.attendees", equalTo(15))
                .body("lines.audience", contains("EMULATION_STAFF", "REPORTER"))
                .body("lines.sessions", contains(2, 1))
                .body("lines.hours", contains(11.5f, 7.5f))
                .body("lines.attendees", contains(13, 2))
                .body("lines[0].target", nullValue());
        Asked.get(OFFICER, FIGURES + "&unitId={u}&audience=EMULATION_STAFF", 2025, NEW)
                .body("totals.sessions", equalTo(1))
                .body("totals.attendees", equalTo(3));
        Asked.get(OFFICER, "/v1/training-sessions?status=HELD&year=2025&audience=EMULATION_STAFF&attendedBy={u}", NEW)
                .body("items.id", contains(first.toString()));
        Asked.get(OFFICER, FIGURES, 2024).body("lines", empty()).body("totals.hours", equalTo(0));
        Asked.get(officerOf(NEVER), FIGURES + "&unitId={u}", 2025, DISTRICT).statusCode(404);
        Asked.get(OFFICER, "/v1/training-figures").statusCode(400);
    }

    @Test
    void withoutANumberInThePlanThereIsNoTargetAndNoPercent() {
        Asked.get(BOARD, FIGURES + "&type=FRONT_WORK", 2022).body("lines", empty());
        Asked.get(BOARD, FIGURES + "&type=FRONT_WORK", 2023)
                .body("lines.audience", contains("FRONT_CADRE"))
                .body("lines[0].sessions", equalTo(0))
                .body("lines[0].target.standing", equalTo("NO_TARGET"))
                .body("lines[0].target.source", equalTo("Kế hoạch V.1.e"))
                .body("lines[0].target.minimum", nullValue())
                .body("lines[0].target.percent", nullValue());
    }

    @Test
    void aTargetWithANumberFollowsFromALaterDayAndIsNotForTheUnits() {
        LocalDate from = Vietnam.dateOf(Instant.now()).plusDays(1);
        Map<String, Object> target = new HashMap<>(Map.of(
                "type", "OTHER",
                "audience", "EDITOR",
                "metric", "SESSIONS",
                "minimum", 2,
                "quotation", "mỗi năm ít nhất 02 lớp",
                "validFrom", from.minusDays(1).toString(),
                "source", "Kế hoạch thử"));
        Asked.post(BOARD, "/v1/training-targets", target)
                .statusCode(422)
                .body("code", equalTo("training-target-invalid"))
                .body("errors.pointer", contains("/validFrom"));
        Asked.post(OFFICER, "/v1/training-targets", target).statusCode(403);
        target.put("validFrom", from.toString());
        UUID id = UUID.fromString(Asked.post(BOARD, "/v1/training-targets", target)
                .statusCode(201)
                .extract()
                .path("id"));
        Asked.get(BOARD, "/v1/training-targets").body("items.id", hasItem(id.toString()));
        Asked.get(BOARD, FIGURES + "&type=OTHER&audience=EDITOR", from.getYear())
                .body("lines", empty());
    }

    @Test
    void unitsWithoutTrainingComeFirstAndASuccessorHasThatOfItsPredecessor() {
        Asked.get(OFFICER, "/v1/training-coverage?asOf=2025-07-10&unitType=COMMUNE")
                .statusCode(200)
                .body("items.unitId", contains(NEVER.toString(), NEW.toString()))
                .body("items[0].sessions", equalTo(0))
                .body("items[0].throughPredecessor", nullValue())
                .body("items[1].lastHeldOn", equalTo("2025-03-10"))
                .body("items[1].lastSessionId", equalTo(first.toString()))
                .body("items[1].throughPredecessor", equalTo(true));
        Asked.get(OFFICER, "/v1/training-coverage?asOf=2025-07-10&never=true")
                .body("items.unitId", contains(NEVER.toString()));
        Asked.get(OFFICER, "/v1/training-coverage?asOf=2025-07-10&audience=REPORTER&never=false")
                .body("items.unitId", contains(DISTRICT.toString()));
        Asked.get(OFFICER, "/v1/training-coverage?asOf=2025-07-10&notTrainedSince=2025-03-11&unitType=COMMUNE&limit=1")
                .body("items.unitId", contains(NEVER.toString()));
        Asked.get(officerOf(NEW), "/v1/training-coverage?asOf=2025-07-10")
                .body("items.unitId", contains(NEW.toString()));
    }
}
