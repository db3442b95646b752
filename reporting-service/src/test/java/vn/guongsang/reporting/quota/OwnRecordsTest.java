package vn.guongsang.reporting.quota;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static vn.guongsang.reporting.testing.Some.unit;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.guongsang.kit.time.Ids;
import vn.guongsang.kit.time.Vietnam;
import vn.guongsang.model.UnitType;
import vn.guongsang.reporting.inspection.Inspected;
import vn.guongsang.reporting.testing.Asked;
import vn.guongsang.reporting.testing.Database;
import vn.guongsang.reporting.testing.People;
import vn.guongsang.reporting.testing.ReportingStack;
import vn.guongsang.reporting.testing.Sent;
import vn.guongsang.reporting.testing.Some;
import vn.guongsang.reporting.testing.Told;

/** Quotas that count estimates and provincial inspections. No other test visits anybody in 2024. */
@QuarkusTest
@ReportingStack
class OwnRecordsTest {

    private static final String ESTIMATES = "ANNUAL_BUDGET_ESTIMATE";
    private static final String INSPECTION = "ANNUAL_INSPECTION";
    private static final String BUDGETS = "/v1/budget-estimates";
    private static final LocalDate TODAY = Vietnam.dateOf(Instant.now());
    private static final LocalDate MAY = LocalDate.parse("2024-05-10");

    private final UUID province = Ids.next();
    private final UUID tho = Ids.next();
    private final UUID loi = Ids.next();

    @BeforeEach
    void twoCommunesOfAProvince() {
        Database.clear();
        Told.units(
                unit(province, UnitType.PROVINCE, "Tỉnh", null),
                unit(tho, UnitType.COMMUNE, "Xã Quảng Thọ", province),
                unit(loi, UnitType.COMMUNE, "Xã Quảng Lợi", province));
    }

    @Test
    void anEstimateCountsFromItsSubmissionUntilItIsReturned() {
        UUID id = drafted(tho);
        ask(ESTIMATES, "gaps", TODAY)
                .body("items.unitName", contains("Xã Quảng Lợi", "Xã Quảng Thọ"))
                .body("items.waiting", contains(0, 1))
                .body("items[1].missing", equalTo("Chưa trình dự toán của năm; 1 bản đang lập hoặc bị trả lại."));
        Sent.step(People.leader(tho), BUDGETS + "/{id}/submission", 1, null, id).statusCode(200);
        tenDaysAgo(id);
        ask(ESTIMATES, "units", TODAY).body("items.count", contains(0, 1));
        ask(ESTIMATES, "overview", TODAY).body("unitsMet", equalTo(1)).body("gapTotal", equalTo(1));

        Sent.step(People.FINANCE, BUDGETS + "/{id}/return", 2, Map.of("reason", "Chưa nêu định mức"), id)
                .statusCode(200);
        ask(ESTIMATES, "units", TODAY).body("items.count", contains(0, 0));
        ask(ESTIMATES, "gaps", TODAY).body("items.waiting", contains(0, 1));
        ask(ESTIMATES, "units", TODAY.minusDays(1)).body("items.count", contains(0, 1));
        ask(ESTIMATES, "units", TODAY.minusDays(11)).body("items.count", contains(0, 0));
        facts(TODAY).body("items", empty());
        facts(TODAY.minusDays(1))
                .body("items.id", contains(id.toString()))
                .body("items[0].kind", equalTo("budget-estimate"))
                .body("items[0].status", equalTo("SUBMITTED"))
                .body("items[0].unitIds", contains(tho.toString()))
                .body("items[0].on", equalTo(TODAY.minusDays(10).toString()));
    }

    @Test
    void whatAPredecessorHasSubmittedCountsForTheOneThatTookOver() {
        UUID merged = Ids.next();
        UUID ended = Ids.next();
        Told.units(
                unit(ended, UnitType.COMMUNE, "Xã Quảng Vinh", province, Some.DISTRICTS_END, merged),
                Some.dated(merged, UnitType.COMMUNE, "Xã Quảng Điền", province, Some.DISTRICTS_END.plusDays(1), null));
        Database.change(
                """
                INSERT INTO budget_estimate (id, version, status, unit_id, year, brought_by, created_at, submission)
                VALUES (?, 2, 'SUBMITTED', ?, 2025, '{x}', now(), '{"by":"x","at":"2025-01-10T00:00:00Z"}')""",
                Ids.next(),
                ended);
        Asked.progress(2025, merged)
                .body("duties.find { it.code == 'ANNUAL_BUDGET_ESTIMATE' }.count", equalTo(1))
                .body("duties.find { it.code == 'ANNUAL_BUDGET_ESTIMATE' }.met", equalTo(true))
                .body("duties.code", not(contains(INSPECTION)));
    }

    @Test
    void aVisitOfTheCouncilCountsForTheProvinceOnceItIsHeld() {
        UUID programme = Inspected.issued(Asked.BOARD, "COUNCIL", 2024);
        UUID team = Inspected.team(Asked.BOARD, programme, Inspected.usualTeam());
        UUID visit = Inspected.planned(programme, team, tho, MAY);
        ask(INSPECTION, "gaps", TODAY)
                .body("items.unitName", contains("Tỉnh"))
                .body("items[0].missing", equalTo("Còn thiếu 1 cuộc kiểm tra; 1 cuộc còn trong kế hoạch."));
        Inspected.hold(Inspected.MEMBER, visit, MAY).statusCode(200);
        tenDaysAgo(visit);

        ask(INSPECTION, "units", TODAY).body("items.count", contains(1));
        ask(INSPECTION, "gaps", TODAY).body("items", empty());
        ask(INSPECTION, "units", TODAY.minusDays(11)).body("items.count", contains(0));
        ask(INSPECTION, "units", MAY.minusDays(1)).body("items.count", contains(0));
        Asked.progress(2024)
                .body("duties.code", contains(INSPECTION))
                .body("duties[0].count", equalTo(1))
                .body("duties[0].standing", equalTo("MET"));
        ask(INSPECTION, "facts", TODAY)
                .body("items.id", contains(visit.toString()))
                .body("items[0].kind", equalTo("inspection-visit"))
                .body("items[0].unitIds", contains(tho.toString()))
                .body("items[0].title", equalTo("Kế hoạch kiểm tra thử"))
                .body("items[0].documentNumber", equalTo("03/BB"))
                .body("items[0].on", equalTo("2024-05-10"));
        ofAUnit(programme);
        ask(INSPECTION, "units", TODAY).body("items.count", contains(0));
    }

    @Test
    void theFactsOfTheProvinceAreNotThoseOfACommune() {
        Asked.get(Asked.officerOf(loi), "/v1/quota-progress/{q}/facts?year=2024", INSPECTION)
                .statusCode(404);
        Asked.get(Asked.BOARD, "/v1/quota-progress/{q}/facts?year=2024&unitId={u}", INSPECTION, loi)
                .statusCode(422)
                .body("code", equalTo("quota-not-binding"));
        Asked.get(Asked.officerOf(loi), "/v1/quota-progress/{q}/facts?year=2024&unitId={u}", ESTIMATES, tho)
                .statusCode(404);
    }

    private static UUID drafted(UUID unit) {
        Map<String, Object> line = Map.of(
                "task", "OTHER", "source", "STATE_BUDGET", "content", "Nội dung chi thí dụ", "amount", 5_000_000);
        Map<String, Object> body = Map.of("unitId", unit, "year", 2024, "lines", List.of(line));
        return Inspected.id(Asked.post(People.officer(unit), BUDGETS, body));
    }

    private static void tenDaysAgo(UUID id) {
        Database.change("UPDATE history_line SET at = at - interval '10 days' WHERE aggregate_id = ?", id);
    }

    /** What a unit inspects below itself is no inspection of the province. */
    private void ofAUnit(UUID programme) {
        Database.change("UPDATE inspection_programme SET issuer = 'UNIT', unit_id = ? WHERE id = ?", loi, programme);
    }

    private ValidatableResponse facts(LocalDate asOf) {
        return ask(ESTIMATES, "facts", asOf, "&unitId=" + tho);
    }

    private static ValidatableResponse ask(String quota, String list, LocalDate asOf, String... more) {
        String path = "/v1/quota-progress/" + quota + "/" + list + "?year=2024&asOf=" + asOf + String.join("", more);
        return Asked.get(Asked.BOARD, path).statusCode(200);
    }
}
