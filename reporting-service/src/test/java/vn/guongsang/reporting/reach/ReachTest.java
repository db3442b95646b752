package vn.guongsang.reporting.reach;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static vn.guongsang.reporting.testing.Some.exemplar;
import static vn.guongsang.reporting.testing.Some.recognition;
import static vn.guongsang.reporting.testing.Some.unit;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.guongsang.kit.time.Ids;
import vn.guongsang.model.Level;
import vn.guongsang.model.UnitType;
import vn.guongsang.reporting.testing.Asked;
import vn.guongsang.reporting.testing.Database;
import vn.guongsang.reporting.testing.ReportingStack;
import vn.guongsang.reporting.testing.Sample;
import vn.guongsang.reporting.testing.Told;

@QuarkusTest
@ReportingStack
class ReachTest {

    private final UUID province = Ids.next();
    private final UUID commune = Ids.next();
    private final UUID other = Ids.next();

    @BeforeEach
    void twoCommunes() {
        Database.clear();
        Told.units(
                unit(province, UnitType.PROVINCE, "Tỉnh", null),
                unit(commune, UnitType.COMMUNE, "Xã A Roàng", province),
                unit(other, UnitType.COMMUNE, "Xã Phú Diên", province));
    }

    @Test
    void whatIsPublishedIsCountedByAreaAndLanguageOfTheChannel() {
        UUID first = recognised(commune);
        UUID second = recognised(other);
        published(first, "2.5", List.of("REMOTE", "ETHNIC_MINORITY"), List.of("vi", "pac"));
        published(first, "1.5", List.of("REMOTE"), List.of("vi"));
        published(second, "4", List.of(), List.of("vi"));
        published(recognised(other), "3", null, null);
        recognised(other);

        Asked.get(Asked.BOARD, "/v1/propagation-reach?year=2024")
                .statusCode(200)
                .body("unitId", equalTo(province.toString()))
                .body("recognitions", equalTo(3))
                .body("publicationsUntold", equalTo(1))
                .body("areas.code", contains("ETHNIC_MINORITY", "REMOTE"))
                .body("areas.recognitions", contains(1, 1))
                .body("areas.publications", contains(1, 2))
                .body("areas.minutes", contains(2.5f, 4.0f))
                .body("areas.shareOfRecognitions", contains(33.3f, 33.3f))
                .body("languages.code", contains("pac", "vi"))
                .body("languages.recognitions", contains(1, 2))
                .body("languages[1].shareOfRecognitions", equalTo(66.6f));
        Asked.get(Asked.BOARD, "/v1/propagation-reach?year=2024&unitId={u}", other)
                .statusCode(200)
                .body("recognitions", equalTo(2))
                .body("areas", empty())
                .body("$", not(hasKey("airtime")));
    }

    @Test
    void minutesOnAirAreCountedByTheAreasOfTheChannelForTheProvince() {
        month("2024-11-01", "100", "40");
        month("2024-12-01", "50", "10");
        month("2025-01-01", "7", "7");

        Asked.get(Asked.BOARD, "/v1/propagation-reach?year=2024")
                .statusCode(200)
                .body("airtime.area", contains("COASTAL", "REMOTE"))
                .body("airtime.minutes", contains(150, 150))
                .body("airtime.exemplarMinutes", contains(50, 50));
        Asked.get(Asked.BOARD, "/v1/propagation-reach?year=2024&asOf=2024-11-30")
                .body("airtime.minutes", contains(100, 100));
    }

    @Test
    void anOfficerSeesTheOwnUnitOnly() {
        Asked.get(Asked.officerOf(commune), "/v1/propagation-reach?year=2024&unitId={u}", commune)
                .statusCode(200);
        Asked.get(Asked.officerOf(commune), "/v1/propagation-reach?year=2024&unitId={u}", other)
                .statusCode(404);
        Asked.get(Asked.officerOf(commune), "/v1/propagation-reach?year=2024").statusCode(404);
    }

    private static UUID recognised(UUID unit) {
        UUID id = Ids.next();
        Told.exemplars(exemplar(id, 1, recognition(1, Level.COMMUNE, 2024, unit)));
        return id;
    }

    private static void published(UUID exemplar, String minutes, List<String> areas, List<String> languages) {
        Sample task = new Sample("propagation-task-published", "propagation").with(data -> {
            data.put("exemplarId", exemplar.toString()).put("approvalNo", 1);
            data.withObject("/publication").put("minutes", new java.math.BigDecimal(minutes));
            data.remove(List.of("areas", "languages"));
            if (areas != null) {
                areas.forEach(data.putArray("areas")::add);
                languages.forEach(data.putArray("languages")::add);
            }
        });
        task.tell(1);
    }

    private static void month(String first, String minutes, String exemplarMinutes) {
        new Sample("airing-month-aired", "broadcasts")
                .with(data -> data.put("month", first)
                        .put("minutes", new java.math.BigDecimal(minutes))
                        .put("exemplarMinutes", new java.math.BigDecimal(exemplarMinutes)))
                .tell(1);
    }
}
