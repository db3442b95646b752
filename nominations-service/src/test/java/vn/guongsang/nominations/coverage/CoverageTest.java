package vn.guongsang.nominations.coverage;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.guongsang.nominations.testing.CriteriaSets.criterion;
import static vn.guongsang.nominations.testing.CriteriaSets.document;
import static vn.guongsang.nominations.testing.CriteriaSets.issued;
import static vn.guongsang.nominations.testing.People.AUDITOR;
import static vn.guongsang.nominations.testing.People.CMS;
import static vn.guongsang.nominations.testing.People.districtBoard;
import static vn.guongsang.nominations.testing.People.officer;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.guongsang.kit.time.Ids;
import vn.guongsang.localstack.parts.Persona;
import vn.guongsang.nominations.testing.Api;
import vn.guongsang.nominations.testing.Database;
import vn.guongsang.nominations.testing.NominationsStack;

@QuarkusTest
@NominationsStack
class CoverageTest {

    private static final UUID HUONG_TRA = Ids.named("unit", "480@2021-07-01");
    private static final UUID HUONG_TOAN = Ids.named("unit", "20005@");
    private static final UUID HUONG_BINH = Ids.named("unit", "20026@");
    private static final String CRITERIA = "/v1/criteria-coverage?unitType=COMMUNE&asOf=";
    private static final String PLANS = "/v1/unit-plan-coverage?unitType=COMMUNE&year=";

    @Test
    void theCriteriaCoverageCountsTheObligedUnitsOfTheDayAndNamesThoseThatLack() {
        Persona board = districtBoard(HUONG_TRA);
        UUID edition = issued(HUONG_TOAN, "2024-03-01", criterion("VILLAGE"));
        Api.get(board, CRITERIA + "2024-02-29")
                .statusCode(200)
                .body("counts.obliged", equalTo(9))
                .body("counts.covered", equalTo(0))
                .body("counts.missing", equalTo(9));
        Api.get(board, CRITERIA + "2024-03-01&covered=true")
                .body("counts.covered", equalTo(1))
                .body("items.unitId", contains(HUONG_TOAN.toString()))
                .body("items[0].unitName", equalTo("Xã Hương Toàn"))
                .body("items[0].recordId", equalTo(edition.toString()))
                .body("items[0].status", equalTo("ISSUED"))
                .body("items[0].statusLabel", equalTo("Đã ban hành"));
        String next = Api.get(board, CRITERIA + "2024-03-01&covered=false&limit=5")
                .body("items", hasSize(5))
                .body("items.covered", everyItem(equalTo(false)))
                .body("items[0].unitName", equalTo("Phường Hương Chữ"))
                .body("items[0].recordId", nullValue())
                .extract()
                .path("next");
        Api.get(board, next)
                .body("items", hasSize(3))
                .body("counts.missing", equalTo(8))
                .body("next", nullValue());
        Api.get(board, CRITERIA + "2025-07-01")
                .body("counts.obliged", equalTo(0))
                .body("items", hasSize(0));
    }

    @Test
    void thePlanCoverageCountsAcceptedPlansOnlyAndStandsApartFromTheCriteria() {
        Persona board = districtBoard(HUONG_TRA);
        UUID plan = Api.post(officer(HUONG_BINH), "/v1/unit-plans", plan())
                .statusCode(201)
                .extract()
                .jsonPath()
                .getUUID("id");
        String path = "/v1/unit-plans/" + plan;
        Api.step(officer(HUONG_BINH), path + "/submission", 1, null).statusCode(200);
        Api.get(board, PLANS + "2024&asOf=2024-12-31")
                .statusCode(200)
                .body("counts.obliged", equalTo(9))
                .body("counts.covered", equalTo(0))
                .body("items.findAll { it.recordId != null }.statusLabel", contains("Đã trình"));
        Api.step(board, path + "/acceptance", 2, null).statusCode(200);
        Api.get(board, PLANS + "2024&covered=true")
                .body("asOf", equalTo("2024-12-31"))
                .body("counts.covered", equalTo(1))
                .body("items.unitId", contains(HUONG_BINH.toString()))
                .body("items[0].status", equalTo("ACCEPTED"));
        Api.get(board, PLANS + "2023").body("counts.covered", equalTo(0));
    }

    private static Map<String, Object> plan() {
        return Map.of(
                "unitId",
                HUONG_BINH,
                "year",
                2024,
                "title",
                "Kế hoạch năm 2024",
                "document",
                document("2024-01-15"),
                "honouringForms",
                List.of("DIRECT"),
                "targets",
                "Phát hiện ít nhất 3 điển hình.");
    }

    @Test
    void theWholeProvinceHasTheUnitsOfTheDay() {
        Map.of("2024-06-30", 141, "2025-01-01", 133, "2025-07-01", 40)
                .forEach((day, communes) -> Api.get(AUDITOR, CRITERIA + day).body("counts.obliged", equalTo(communes)));
        Api.get(AUDITOR, "/v1/criteria-coverage?unitType=ENTERPRISE&asOf=2024-06-30")
                .body("counts.obliged", equalTo(0));
        Api.get(AUDITOR, "/v1/criteria-coverage?asOf=2022-12-31").body("counts.obliged", equalTo(0));
        assertEquals(14, Database.number("SELECT count(*) FROM obliged_unit_type WHERE source LIKE 'Kế hoạch II.2%'"));
    }

    @Test
    void theCoverageIsForThoseWhoReadDossiersAndNeedsItsYear() {
        Api.get(CMS, "/v1/criteria-coverage").statusCode(403);
        Api.get(CMS, "/v1/unit-plan-coverage?year=2024").statusCode(403);
        Api.get(AUDITOR, "/v1/unit-plan-coverage").statusCode(400).body("errors.parameter", contains("year"));
    }
}
