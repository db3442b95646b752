package vn.guongsang.reporting.activity;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static vn.guongsang.reporting.testing.Asked.BOARD;
import static vn.guongsang.reporting.testing.Asked.officerOf;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.guongsang.kit.time.Ids;
import vn.guongsang.localstack.parts.Persona;
import vn.guongsang.model.UnitType;
import vn.guongsang.model.event.GatheringSnapshot;
import vn.guongsang.reporting.testing.Asked;
import vn.guongsang.reporting.testing.ReportingStack;
import vn.guongsang.reporting.testing.Some;
import vn.guongsang.reporting.testing.Told;

@QuarkusTest
@ReportingStack
class ActivityTest {

    private static final UUID DISTRICT = Ids.next();
    private static final UUID COMMUNE = Ids.next();
    private static final UUID ELSEWHERE = Ids.next();
    private static final String FIGURES = "/v1/activity-figures?year=2025";
    private static final GatheringSnapshot TAUGHT =
            held("POLITICAL_SCHOOL", LocalDate.of(2025, 3, 1), 60, 90, DISTRICT);
    private static final GatheringSnapshot TOGETHER =
            held("GRASSROOTS", LocalDate.of(2025, 4, 1), 100, null, DISTRICT, COMMUNE, ELSEWHERE);
    private static final GatheringSnapshot AGAIN = held("GRASSROOTS", LocalDate.of(2025, 5, 1), 20, 30, COMMUNE);
    private static boolean told;

    @BeforeEach
    void tell() {
        if (told) {
            return;
        }
        Told.units(
                Some.unit(DISTRICT, UnitType.DISTRICT, "Huyện Hoạt Động", null),
                Some.unit(COMMUNE, UnitType.COMMUNE, "Xã Hoạt Động", DISTRICT),
                Some.unit(ELSEWHERE, UnitType.COMMUNE, "Xã Nơi Khác", null));
        Told.gatherings(
                TAUGHT,
                TOGETHER,
                AGAIN,
                held("EXCHANGE", LocalDate.of(2025, 6, 1), 50, 60, DISTRICT),
                held("GRASSROOTS", LocalDate.of(2024, 6, 1), 50, 60, DISTRICT));
        told = true;
    }

    @Test
    void activitiesAreCountedOnceForEachHostByPurposeAndYear() {
        Asked.get(officerOf(DISTRICT), FIGURES)
                .statusCode(200)
                .body("items.unitName", contains("Huyện Hoạt Động", "Huyện Hoạt Động", "Xã Hoạt Động"))
                .body("items.purpose", contains("GRASSROOTS", "POLITICAL_SCHOOL", "GRASSROOTS"))
                .body("items.activities", contains(1, 1, 2))
                .body("items.audience", contains(100, 60, 120))
                .body("items.minutes", contains(0, 90, 30));
        Asked.get(BOARD, FIGURES + "&unitId={u}&purpose=GRASSROOTS", COMMUNE).body("items.activities", contains(2));
        String next =
                Asked.get(officerOf(DISTRICT), FIGURES + "&limit=2").extract().path("next");
        Asked.get(officerOf(DISTRICT), next)
                .body("items.unitId", contains(COMMUNE.toString()))
                .body("next", nullValue());
    }

    @Test
    void theNumbersCanBeTakenApartWithinTheScopeOnly() {
        Asked.get(officerOf(DISTRICT), "/v1/activities?year=2025")
                .body("items.id", contains(id(AGAIN), id(TOGETHER), id(TAUGHT)))
                .body("items[1].audience", equalTo(100))
                .body("items[1].durationMinutes", nullValue());
        String next = Asked.get(officerOf(DISTRICT), "/v1/activities?year=2025&limit=1")
                .extract()
                .path("next");
        Asked.get(officerOf(DISTRICT), next).body("items.id", contains(id(TOGETHER)));
        Asked.get(officerOf(ELSEWHERE), "/v1/activities?year=2025").body("items.id", contains(id(TOGETHER)));
        Asked.get(Persona.of("khong", "Không đơn vị", "unit-officer"), FIGURES).body("items", empty());
        Asked.get(Persona.of("tai-chinh", "Tài chính", "finance"), FIGURES).statusCode(403);
        Asked.get(BOARD, "/v1/activities").statusCode(400).body("code", equalTo("validation-failed"));
    }

    private static String id(GatheringSnapshot gathering) {
        return gathering.id().toString();
    }

    private static GatheringSnapshot held(
            String purpose, LocalDate day, Integer audience, Integer minutes, UUID... hosts) {
        return new GatheringSnapshot(
                Ids.next(),
                1,
                "held",
                "HELD",
                "DIRECT",
                purpose,
                List.of(hosts),
                day,
                day,
                audience,
                minutes,
                List.of(),
                0);
    }
}
