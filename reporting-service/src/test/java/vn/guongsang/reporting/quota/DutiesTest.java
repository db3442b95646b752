package vn.guongsang.reporting.quota;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.guongsang.reporting.testing.Some.unit;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.guongsang.kit.time.Ids;
import vn.guongsang.model.Level;
import vn.guongsang.model.UnitType;
import vn.guongsang.reporting.testing.Asked;
import vn.guongsang.reporting.testing.Database;
import vn.guongsang.reporting.testing.ReportingStack;
import vn.guongsang.reporting.testing.Sample;
import vn.guongsang.reporting.testing.Some;
import vn.guongsang.reporting.testing.Told;

/** Quotas that count criteria, plans and gatherings: who has them, and who is missing. */
@QuarkusTest
@ReportingStack
class DutiesTest {

    private static final String CRITERIA = "CRITERIA_ADOPTED_ALL_UNITS";
    private static final String PLANS = "PLAN_IN_PLACE_ALL_UNITS";
    private static final String EVENTS = "RECOGNITION_EVENT_PER_UNIT";

    private final UUID province = Ids.next();
    private final UUID tho = Ids.next();
    private final UUID loi = Ids.next();
    private final UUID department = Ids.next();

    @BeforeEach
    void threeUnitsThatOweAndOneThatDoesNot() {
        Database.clear();
        Told.units(
                unit(province, UnitType.PROVINCE, "Tỉnh", null),
                unit(tho, UnitType.COMMUNE, "Xã Quảng Thọ", province),
                unit(loi, UnitType.COMMUNE, "Xã Quảng Lợi", province),
                unit(department, UnitType.DEPARTMENT, "Sở Y tế", province),
                unit(Ids.next(), UnitType.SUBORDINATE, "Bệnh viện thí dụ", department));
    }

    @Test
    void aUnitHasCriteriaWhileItsOwnAreInForceOnTheBasisDate() {
        criteria(tho, data -> data.put("validFrom", "2024-04-01").put("validTo", "2025-03-31"));
        criteria(loi, data -> data.put("status", "DRAFT").remove("editionNo"));

        overview(CRITERIA, 2023).body("unitsMet", equalTo(0)).body("shareMet", equalTo(0.0f));
        overview(CRITERIA, 2024)
                .body("unitsBound", equalTo(3))
                .body("target", equalTo(1))
                .body("targetShare", equalTo(100))
                .body("unitsMet", equalTo(1))
                .body("gapTotal", equalTo(2))
                .body("shareMet", equalTo(33.3f))
                .body("reading.clauseKey", equalTo("OBJECTIVE_OWN_CRITERIA"));
        overview(CRITERIA, 2025).body("unitsMet", equalTo(0));
        gaps(CRITERIA)
                .body("items.unitName", contains("Sở Y tế", "Xã Quảng Lợi"))
                .body("items.waiting", contains(0, 1))
                .body("items[1].missing", equalTo("Chưa có bộ tiêu chuẩn có hiệu lực vào ngày chốt; 1 bản đang soạn."));
    }

    @Test
    void criteriaOfAPredecessorAreNotThoseOfTheOneThatTookOver() {
        UUID merged = Ids.next();
        UUID ended = Ids.next();
        Told.units(
                unit(ended, UnitType.COMMUNE, "Xã Quảng Vinh", province, Some.DISTRICTS_END, merged),
                Some.dated(merged, UnitType.COMMUNE, "Xã Quảng Điền", province, Some.DISTRICTS_END.plusDays(1), null));
        criteria(ended, data -> data.remove("validTo"));

        Asked.progress(2025, merged)
                .body(
                        "duties.code",
                        contains("ANNUAL_BUDGET_ESTIMATE", "ANNUAL_REPORT_PER_UNIT", CRITERIA, PLANS, EVENTS))
                .body("duties[2].count", equalTo(0))
                .body("duties[2].standing", equalTo("SHORT"))
                .body("duties[2].standingLabel", equalTo("Chưa đạt"));
    }

    @Test
    void aPlanCountsOnceItIsAcceptedAndSaysHowItHonours() {
        plan(tho, data -> data.put("judgedAt", "2024-02-15T02:30:00.000Z"));
        plan(loi, data -> data.put("status", "SUBMITTED"));
        plan(department, data -> data.putArray("honouringForms"));

        overview(PLANS, 2024).body("unitsMet", equalTo(1)).body("unitsBound", equalTo(3));
        overview(PLANS, 2025).body("unitsMet", equalTo(0));
        Asked.get(Asked.BOARD, "/v1/quota-progress/{q}/overview?year=2024&asOf=2024-02-14", PLANS)
                .body("unitsMet", equalTo(0));
        gaps(PLANS).body("items.unitName", contains("Sở Y tế", "Xã Quảng Lợi")).body("items.waiting", contains(0, 1));
    }

    @Test
    void aGatheringCountsOnceForEachHostAndForWhoTookOver() {
        UUID merged = Ids.next();
        UUID ended = Ids.next();
        Told.units(
                unit(ended, UnitType.COMMUNE, "Xã Quảng Vinh", province, Some.DISTRICTS_END, merged),
                Some.dated(merged, UnitType.COMMUNE, "Xã Quảng Điền", province, Some.DISTRICTS_END.plusDays(1), null));
        gathering("2025-06-20", "HONOURING", ended, tho);
        gathering("2025-08-20", "EXCHANGE", merged, department);
        gathering("2025-09-20", "POLITICAL_SCHOOL", loi, loi);
        gathering("2024-09-20", "HONOURING", loi, loi);

        units(EVENTS, 2025)
                .body("basisDate", equalTo("2025-12-31"))
                .body("reading.countRule", equalTo("RECOGNITION_EVENTS"))
                .body("items.unitName", contains("Sở Y tế", "Xã Quảng Điền", "Xã Quảng Lợi", "Xã Quảng Thọ"))
                .body("items.count", contains(1, 2, 0, 1))
                .body("items[0]", not(hasKey("recognitions")));
        Asked.get(Asked.BOARD, "/v1/quota-progress/{q}/units?year=2025&asOf=2025-07-31", EVENTS)
                .body("items.count", contains(0, 1, 0, 1));
        overview(EVENTS, 2025)
                .body("unitsMet", equalTo(3))
                .body("gapTotal", equalTo(1))
                .body("$", not(hasKey("targetShare")))
                .body("shareMet", equalTo(75.0f));
    }

    @Test
    void theFactsBehindANumberAreFoundAgainRecordByRecord() {
        UUID held = gathering("2024-06-20", "HONOURING", tho, loi);
        UUID edition = criteria(tho, data -> data.put("validFrom", "2024-04-01"));
        UUID plan = plan(tho, data -> data.put("year", 2024));

        facts(EVENTS, tho)
                .body("items.id", contains(held.toString()))
                .body("items[0].kind", equalTo("gathering"))
                .body("items[0].on", equalTo("2024-06-20"))
                .body("items[0].unitIds", contains(tho.toString(), loi.toString()));
        facts(CRITERIA, tho)
                .body("items.id", contains(edition.toString()))
                .body("items[0].documentNumber", equalTo("45/QĐ-UBND"))
                .body("items[0].kind", equalTo("criteria-edition"));
        facts(PLANS, tho)
                .body("items.id", contains(plan.toString()))
                .body("items[0].status", equalTo("ACCEPTED"))
                .body("items[0].on", equalTo("2024-02-15"));
        facts(PLANS, loi).body("items", empty());
        Asked.progress(2024, tho)
                .body("duties.count", contains(0, 0, 1, 1, 1))
                .body("duties[4].factsUrl", endsWith("/" + EVENTS + "/facts?year=2024&unitId=" + tho));
    }

    @Test
    void factsAreReadPageByPage() {
        for (int i = 1; i <= 3; i++) {
            gathering("2024-06-2" + i, "HONOURING", tho, loi);
        }
        String next = Asked.get(Asked.BOARD, "/v1/quota-progress/{q}/facts?year=2024&unitId={u}&limit=2", EVENTS, tho)
                .body("items.size()", equalTo(2))
                .extract()
                .path("next");
        Asked.get(Asked.BOARD, next).statusCode(200).body("items.size()", equalTo(1));
    }

    @Test
    void whatIsAskedOfTheWrongKindOfQuotaOrOutOfScopeIsRefused() {
        Asked.get(Asked.BOARD, "/v1/quota-progress/{q}/facts?year=2024&unitId={u}", "EXEMPLARS_PER_COMMUNE", tho)
                .statusCode(422)
                .body("code", equalTo("quota-counts-otherwise"));
        Asked.get(Asked.BOARD, "/v1/quota-progress/{q}/records?year=2024&unitId={u}", EVENTS, tho)
                .statusCode(422)
                .body("code", equalTo("quota-counts-otherwise"));
        Asked.get(Asked.BOARD, "/v1/quota-progress/{q}/facts?year=2024", EVENTS)
                .statusCode(422)
                .body("code", equalTo("quota-not-binding"));
        Asked.get(Asked.officerOf(loi), "/v1/quota-progress/{q}/facts?year=2024&unitId={u}", EVENTS, tho)
                .statusCode(404);
        Asked.get(Asked.officerOf(loi), "/v1/quota-progress/{q}/gaps?year=2024", EVENTS)
                .statusCode(200)
                .body("items.unitName", contains("Xã Quảng Lợi"));
    }

    @Test
    void gapsOfRecognitionsSayWhatIsUnderWay() {
        Told.exemplars(Some.exemplars(1, Level.COMMUNE, 2024, tho));
        Told.exemplars(Some.exemplars(2, Level.COMMUNE, 2024, loi));
        new Sample("nomination-submitted", "nominations")
                .with(data -> data.put("unitId", tho.toString()).put("year", 2024))
                .tell(1);
        Told.exemplars(Some.exemplars(1, Level.UNIT, 2024, department));

        gaps("EXEMPLARS_PER_COMMUNE")
                .body("items.unitName", contains("Xã Quảng Thọ"))
                .body("items[0].gap", equalTo(1))
                .body("items[0].missing", equalTo("Còn thiếu 1 điển hình; 1 hồ sơ đang xét."));
        gaps("EXEMPLARS_PER_DEPARTMENT")
                .body(
                        "items[0].missing",
                        equalTo("Còn thiếu 1 điển hình được phổ biến, nhân rộng; 1 công nhận chưa được đăng, phát."));
        String csv = Asked.as(Asked.BOARD)
                .accept("text/csv")
                .get("/v1/quota-progress/EXEMPLARS_PER_COMMUNE/gaps?year=2024")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertTrue(csv.contains("Xã Quảng Thọ,2,1,1,1,"), csv);
    }

    private static UUID criteria(UUID unit, Consumer<ObjectNode> change) {
        return told(
                new Sample("criteria-edition-issued", "criteria").with(data -> data.put("unitId", unit.toString())),
                change);
    }

    private static UUID plan(UUID unit, Consumer<ObjectNode> change) {
        return told(
                new Sample("unit-plan-accepted", "unit-plans").with(data -> data.put("unitId", unit.toString())),
                change);
    }

    private static UUID gathering(String day, String purpose, UUID host, UUID other) {
        return told(new Sample("gathering-held", "gatherings"), data -> data.put("heldOn", day)
                .put("plannedOn", LocalDate.parse(day).toString())
                .put("purpose", purpose)
                .putArray("hostIds")
                .add(host.toString())
                .add(other.toString()));
    }

    private static UUID told(Sample sample, Consumer<ObjectNode> change) {
        sample.with(change).tell(1);
        return sample.id();
    }

    private static ValidatableResponse overview(String quota, int year) {
        return Asked.get(Asked.BOARD, "/v1/quota-progress/{q}/overview?year={y}", quota, year)
                .statusCode(200);
    }

    private static ValidatableResponse units(String quota, int year) {
        return Asked.get(Asked.BOARD, "/v1/quota-progress/{q}/units?year={y}", quota, year)
                .statusCode(200);
    }

    private static ValidatableResponse gaps(String quota) {
        return Asked.get(Asked.BOARD, "/v1/quota-progress/{q}/gaps?year=2024", quota)
                .statusCode(200);
    }

    private static ValidatableResponse facts(String quota, UUID unit) {
        return Asked.get(Asked.BOARD, "/v1/quota-progress/{q}/facts?year=2024&unitId={u}", quota, unit)
                .statusCode(200);
    }
}
