package vn.guongsang.nominations.unit;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.guongsang.nominations.testing.Api.get;
import static vn.guongsang.nominations.testing.People.AUDITOR;
import static vn.guongsang.nominations.testing.People.CMS;
import static vn.guongsang.nominations.testing.Places.DAN_DIEN;
import static vn.guongsang.nominations.testing.Places.PROVINCE;
import static vn.guongsang.nominations.testing.Places.QUANG_DIEN;
import static vn.guongsang.nominations.testing.Places.QUANG_DIEN_DISTRICT;
import static vn.guongsang.nominations.testing.Places.QUANG_THO;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.guongsang.kit.time.Ids;
import vn.guongsang.nominations.testing.Api;
import vn.guongsang.nominations.testing.Database;
import vn.guongsang.nominations.testing.NominationsStack;

@QuarkusTest
@NominationsStack
class UnitsApiTest {

    @Inject
    UnitLoadService loader;

    @ParameterizedTest
    @CsvSource({"2024-12-31, 141", "2025-01-01, 133", "2025-07-01, 40"})
    void walkingAllPagesShowsEachCommuneOfTheDateOnce(String day, int communes) {
        List<String> ids = new ArrayList<>();
        String page = "/v1/units?type=COMMUNE&limit=50&asOf=" + day;
        while (page != null) {
            JsonPath body = get(CMS, page).statusCode(200).extract().jsonPath();
            ids.addAll(body.getList("items.id"));
            page = body.getString("next");
        }
        assertEquals(communes, ids.size());
        assertEquals(communes, new HashSet<>(ids).size());
    }

    @Test
    void aCodeMeansTheUnitThatCarriedItOnTheDate() {
        get(CMS, "/v1/units?code=474&asOf=2024-12-31").statusCode(200).body("items.name", contains("Thành phố Huế"));
        get(CMS, "/v1/units?code=474&asOf=2025-01-01").statusCode(200).body("items.name", contains("Quận Thuận Hóa"));
        get(CMS, "/v1/units?code=474&asOf=2025-07-01").statusCode(200).body("items", hasSize(0));
    }

    @Test
    void aNameIsFoundWithoutAccents() {
        get(CMS, "/v1/units?q=phu xuan&asOf=2024-12-31").statusCode(200).body("items.name", hasItem("Xã Phú Xuân"));
        get(CMS, "/v1/units?q=PHÚ XUÂN&asOf=2025-01-01&type=DISTRICT")
                .statusCode(200)
                .body("items.name", hasItem("Quận Phú Xuân"));
        get(CMS, "/v1/units?q=phu xuan&asOf=2025-07-01").statusCode(200).body("items.name", hasItem("Phường Phú Xuân"));
    }

    @ParameterizedTest
    @CsvSource({
        "Xã Phú Xuân,  2024-12-31, Xã Phú Xuân",
        "phú xuân,     2024-12-31, Xã Phú Xuân",
        "xuan phu,     2024-12-31, Phường Xuân Phú",
        "phu xuan xa,  2024-12-31, Xã Phú Xuân",
        "Thuỷ Xuân,    2025-07-01, Phường Thủy Xuân",
        "Thủy Xuân,    2025-07-01, Phường Thủy Xuân",
        "Quy Nhơn,     2024-12-31,",
        "so ke hoach,  2024-12-31, Sở Kế hoạch và Đầu tư",
    })
    void theBestFittingUnitIsTheFirst(String typed, String day, String name) {
        get(CMS, "/v1/units?limit=1&q={q}&asOf={day}", typed, day)
                .statusCode(200)
                .body("items[0].name", equalTo(name));
    }

    @Test
    void theChildrenOfADistrictAreThoseOfTheDate() {
        get(CMS, "/v1/units?parentId={id}&asOf=2024-06-30", QUANG_DIEN_DISTRICT)
                .statusCode(200)
                .body("items", hasSize(11))
                .body("items.type", everyItem(equalTo("COMMUNE")));
        get(CMS, "/v1/units?parentId={id}&asOf=2025-07-01", QUANG_DIEN_DISTRICT)
                .statusCode(200)
                .body("items", hasSize(0));
    }

    @Test
    void aUnitShowsItsNamesAndWhereItCameFromAndWent() {
        get(CMS, "/v1/units/{id}?asOf=2024-06-30", QUANG_THO)
                .statusCode(200)
                .body("code", equalTo("19894"))
                .body("kind", equalTo("xã"))
                .body("name", equalTo("Xã Quảng Thọ"))
                .body("parentId", equalTo(QUANG_DIEN_DISTRICT.toString()))
                .body("validFrom", nullValue())
                .body("validTo", equalTo("2025-06-30"))
                .body("successors.unitId", contains(QUANG_DIEN.toString()))
                .body("successors[0].date", equalTo("2025-07-01"));
        get(CMS, "/v1/units/{id}", QUANG_DIEN)
                .statusCode(200)
                .body("parentId", equalTo(PROVINCE.toString()))
                .body("predecessors.name", contains("Thị trấn Sịa", "Xã Quảng An", "Xã Quảng Phước", "Xã Quảng Thọ"));
    }

    @Test
    void aRenamedUnitAnswersWithTheNameOfTheDate() {
        get(CMS, "/v1/units/{id}?asOf=2024-12-31", PROVINCE).body("name", equalTo("Tỉnh Thừa Thiên Huế"));
        get(CMS, "/v1/units/{id}?asOf=2025-01-01", PROVINCE)
                .body("name", equalTo("Thành phố Huế"))
                .body("names.name", contains("Tỉnh Thừa Thiên Huế", "Thành phố Huế"));
    }

    @Test
    void aReaderWhoHasTheVersionGetsNoBody() {
        String tag =
                get(CMS, "/v1/units/{id}", DAN_DIEN).statusCode(200).extract().header("ETag");
        assertEquals("\"v1\"", tag);
        Api.as(CMS)
                .header("If-None-Match", "W/" + tag)
                .get("/v1/units/{id}", DAN_DIEN)
                .then()
                .statusCode(304);
    }

    @ParameterizedTest
    @CsvSource({"2024-12-31, 141, 9", "2025-01-01, 133, 9", "2025-07-01, 40, 0"})
    void theUnitsAreCountedAsOfTheDate(String day, int communes, int districts) {
        get(CMS, "/v1/unit-counts?asOf={day}", day)
                .statusCode(200)
                .body("asOf", equalTo(day))
                .body("items.find { it.type == 'COMMUNE' }.count", equalTo(communes))
                .body("items.findAll { it.type == 'DISTRICT' }.collect { it.count }.sum() ?: 0", equalTo(districts))
                .body("items.find { it.type == 'DEPARTMENT' }.count", equalTo(23));
    }

    @Test
    void aUnitThatHasNotChangedHasNoRecordedHistory() {
        get(CMS, "/v1/units/{id}/history", QUANG_THO).statusCode(200).body("items", hasSize(0));
        get(CMS, "/v1/units/{id}/history", Ids.next()).statusCode(404);
    }

    @Test
    void wrongQuestionsAreRefusedByName() {
        get(CMS, "/v1/units?type=VILLAGE").statusCode(400).body("errors[0].parameter", equalTo("type"));
        get(CMS, "/v1/units?asOf=32/13/2024").statusCode(400).body("errors[0].parameter", equalTo("asOf"));
        get(CMS, "/v1/units?name=Hue").statusCode(400).body("code", equalTo("unknown-parameter"));
        get(CMS, "/v1/units/{id}", Ids.next()).statusCode(404).body("code", equalTo("not-found"));
        given().get("/v1/units").then().statusCode(401).body("code", equalTo("unauthenticated"));
        get(AUDITOR, "/v1/units?limit=1").statusCode(200).body("items", hasSize(1));
    }

    @Test
    void everyUnitWasAnnouncedAndASecondStartLoadsNothingAgain() {
        long units = Database.number("SELECT count(*) FROM unit");
        loader.load(new StartupEvent());
        assertEquals(units, Database.number("SELECT count(*) FROM unit"));
        assertEquals(
                units,
                Database.number("SELECT count(DISTINCT aggregate_id) FROM outbox WHERE topic = 'guongsang.units.v1'"));
    }

    @Test
    void theUnitsAboveAreThoseInWhoseScopeAUnitLies() {
        String below = "SELECT a.id AS root, s.id AS leaf FROM unit a, LATERAL unit_scope(a.id) AS s (id)";
        String above = "SELECT s.id AS root, a.id AS leaf FROM unit a, LATERAL units_above(a.id) AS s (id)";

        assertTrue(Database.number("SELECT count(*) FROM (" + below + ") pairs") > 500);
        assertEquals(0, Database.number("SELECT count(*) FROM (" + below + " EXCEPT " + above + ") pairs"));
        assertEquals(0, Database.number("SELECT count(*) FROM (" + above + " EXCEPT " + below + ") pairs"));
    }
}
