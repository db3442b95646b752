package vn.guongsang.reporting.quota;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.guongsang.reporting.testing.Some.exemplar;
import static vn.guongsang.reporting.testing.Some.recognition;
import static vn.guongsang.reporting.testing.Some.task;
import static vn.guongsang.reporting.testing.Some.unit;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.guongsang.kit.time.Ids;
import vn.guongsang.model.Level;
import vn.guongsang.model.TaskStatus;
import vn.guongsang.model.UnitType;
import vn.guongsang.model.event.ExemplarSnapshot;
import vn.guongsang.reporting.testing.Asked;
import vn.guongsang.reporting.testing.Database;
import vn.guongsang.reporting.testing.ReportingStack;
import vn.guongsang.reporting.testing.Told;

@QuarkusTest
@ReportingStack
class CountedRecordsTest {

    private static final String RECORDS =
            "/v1/quota-progress/EXEMPLARS_PER_COMMUNE/records?year=2024&unitId={unit}&limit=4";

    private final UUID commune = Ids.next();

    @BeforeEach
    void aCommune() {
        Database.clear();
        Told.units(unit(commune, UnitType.COMMUNE, "Xã Quảng Thọ", Ids.next()));
    }

    @Test
    void readingAllPagesMeetsExactlyTheRecognitionsAndSubjectsThatWereCounted() {
        Told.exemplars(IntStream.range(0, 7)
                .mapToObj(i -> exemplar(
                        Ids.next(),
                        1,
                        recognition(1, Level.COMMUNE, 2024, commune),
                        recognition(2, Level.PROVINCE, 2024, commune)))
                .toArray(ExemplarSnapshot[]::new));

        List<Map<String, Object>> records = allPages();
        List<String> recognitions = records.stream()
                .map(row -> row.get("exemplarId") + " " + row.get("approvalNo"))
                .toList();

        assertEquals(14, recognitions.size());
        assertEquals(14, new HashSet<>(recognitions).size());
        assertEquals(
                7, records.stream().map(row -> row.get("subjectId")).distinct().count());
        Asked.progress(2024, commune)
                .body("quotas[0].recognitions", equalTo(14))
                .body("quotas[0].distinctSubjects", equalTo(7));
    }

    private List<Map<String, Object>> allPages() {
        List<Map<String, Object>> records = new ArrayList<>();
        JsonPath page = Asked.get(Asked.BOARD, RECORDS, commune)
                .statusCode(200)
                .extract()
                .jsonPath();
        records.addAll(page.getList("items"));
        while (page.get("next") != null) {
            page = Asked.get(Asked.BOARD, page.getString("next"))
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            records.addAll(page.getList("items"));
        }
        return records;
    }

    @Test
    void aRecordShowsWhatIsStillPublished() {
        UUID id = Ids.next();
        Told.exemplars(exemplar(id, 1, recognition(1, Level.COMMUNE, 2024, commune)));
        Asked.get(Asked.BOARD, RECORDS, commune)
                .statusCode(200)
                .body("items[0].propagated", equalTo(false))
                .body("items[0].publications", empty());

        Told.tasks(task(id, 1, TaskStatus.PUBLISHED));
        Asked.get(Asked.BOARD, RECORDS, commune)
                .statusCode(200)
                .body("items[0].displayName", equalTo("Điển hình thí dụ"))
                .body("items[0].sector", equalTo("AGRICULTURE"))
                .body("items[0].decisionNumber", equalTo("12/QĐ-UBND"))
                .body("items[0].decisionDate", equalTo("2024-11-18"))
                .body("items[0].propagated", equalTo(true))
                .body("items[0].publications.channelKind", contains("TV"))
                .body("items[0].publications[0].at", equalTo("2024-11-20T02:30:00Z"))
                .body("items[0].publications[0].minutes", equalTo(7.5f))
                .body("$", not(hasKey("next")));
    }

    @Test
    void aCursorOfAnotherUnitIsRefused() {
        Told.exemplars(vn.guongsang.reporting.testing.Some.exemplars(5, Level.COMMUNE, 2024, commune));
        String next = Asked.get(Asked.BOARD, RECORDS, commune).extract().path("next");
        UUID other = Ids.next();
        Told.units(unit(other, UnitType.COMMUNE, "Xã Quảng Lợi", Ids.next()));

        Asked.get(Asked.BOARD, next.replace(commune.toString(), other.toString()))
                .statusCode(400)
                .body("code", equalTo("bad-cursor"));
    }

    @Test
    void aQuotaThatDoesNotBindTheUnitIsRefused() {
        Asked.get(Asked.BOARD, "/v1/quota-progress/EXEMPLARS_PER_DISTRICT/records?year=2024&unitId={unit}", commune)
                .statusCode(422)
                .body("code", equalTo("quota-not-binding"))
                .body(
                        "detail",
                        equalTo("Chỉ tiêu “EXEMPLARS_PER_DISTRICT” không áp dụng cho Xã Quảng Thọ trong năm 2024."));
    }

    @Test
    void aQuotaWithoutFactsIsRefused() {
        Database.change(
                """
                INSERT INTO quota (id, plan_code, code, scope, metric, minimum, unit, period, quote, section, explicit, reading,
                                   valid_from)
                SELECT gen_random_uuid(), plan_code, 'NOT_COUNTED_YET', scope, metric, 1, unit, period, quote, section, false,
                       'Chưa có nguồn số liệu', valid_from
                FROM quota WHERE code = 'ANNUAL_INSPECTION'""");
        try {
            Asked.get(Asked.BOARD, "/v1/quota-progress/NOT_COUNTED_YET/records?year=2024&unitId={unit}", commune)
                    .statusCode(422)
                    .body("code", equalTo("quota-not-counted"));
            for (String list : List.of("units", "overview", "gaps")) {
                Asked.get(Asked.BOARD, "/v1/quota-progress/NOT_COUNTED_YET/{list}?year=2024", list)
                        .statusCode(422)
                        .body("code", equalTo("quota-not-counted"));
            }
        } finally {
            Database.change("DELETE FROM quota WHERE code = 'NOT_COUNTED_YET'");
        }
    }

    @Test
    void anUnknownQuotaOrYearIsRefused() {
        Asked.get(Asked.BOARD, "/v1/quota-progress/NO_SUCH/units?year=2024")
                .statusCode(404)
                .body("code", equalTo("not-found"));
        Asked.get(Asked.BOARD, "/v1/quota-progress?unitId={unit}", commune)
                .statusCode(400)
                .body("errors[0].parameter", equalTo("year"));
        Asked.get(Asked.BOARD, "/v1/quota-progress?year=1999")
                .statusCode(400)
                .body("errors[0].parameter", equalTo("year"));
        Asked.get(Asked.BOARD, "/v1/quota-progress?year=2024&unit={unit}", commune)
                .statusCode(400)
                .body("code", equalTo("unknown-parameter"));
    }
}
