package vn.guongsang.reporting.report;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static vn.guongsang.reporting.report.Reporting.actor;
import static vn.guongsang.reporting.report.Reporting.complete;
import static vn.guongsang.reporting.testing.Some.dated;
import static vn.guongsang.reporting.testing.Some.unit;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.kit.time.Ids;
import vn.guongsang.kit.time.Vietnam;
import vn.guongsang.kit.web.IfMatch;
import vn.guongsang.model.UnitType;
import vn.guongsang.reporting.report.content.NewReport;
import vn.guongsang.reporting.testing.Asked;
import vn.guongsang.reporting.testing.Database;
import vn.guongsang.reporting.testing.ReportingStack;
import vn.guongsang.reporting.testing.Some;
import vn.guongsang.reporting.testing.Told;

/** The quota of annual reports, as it was known on each day. */
@QuarkusTest
@ReportingStack
class ReportsAsQuotaTest {

    private static final Actor BOARD = actor("ban-tdkt", "province-board", null);
    private static final List<String> SEEN = List.of("NO_EXEMPLAR:SUBJECTS", "NARRATIVE_REPEATED:RESULTS");
    private static final String QUOTA = "/v1/quota-progress/ANNUAL_REPORT_PER_UNIT/";

    @Inject
    ReportOpeningService openings;

    @Inject
    ReportService service;

    private final UUID province = Ids.next();
    private final UUID commune = Ids.next();
    private final UUID ended = Ids.next();
    private final UUID merged = Ids.next();

    @BeforeEach
    void communesOfAProvince() {
        Database.clear();
        Told.units(
                unit(province, UnitType.PROVINCE, "Tỉnh thử", null),
                unit(commune, UnitType.COMMUNE, "Xã Báo Cáo", province),
                unit(ended, UnitType.COMMUNE, "Xã Cũ", province, Some.DISTRICTS_END, merged),
                dated(merged, UnitType.COMMUNE, "Xã Mới", province, Some.DISTRICTS_END.plusDays(1), null));
    }

    @Test
    void aReportCountsFromTheDayItIsSentUntilItIsReturned() {
        UUID id = sent(commune, 2024, "2024-12-10");
        Actor officer = officer(commune);
        service.giveBack(id, new IfMatch(3), "Cần bổ sung", BOARD, at("2024-12-14"));
        counts("2024-12-15", 0);
        service.submit(id, new IfMatch(4), SEEN, officer, at("2024-12-20"));
        service.accept(id, new IfMatch(5), BOARD, at("2024-12-22"));

        counts("2024-12-09", 0);
        counts("2024-12-10", 1);
        counts("2024-12-13", 1);
        counts("2024-12-14", 0);
        counts("2024-12-20", 1);
        counts("2025-01-31", 1);
        Asked.get(Asked.BOARD, QUOTA + "gaps?year=2024&asOf=2024-12-14")
                .body("items.unitName", contains("Xã Báo Cáo", "Xã Cũ"))
                .body("items.waiting", contains(1, 0))
                .body("items[0].missing", equalTo("Chưa gửi báo cáo của năm; 1 bản đang soạn hoặc bị trả lại."));
        Asked.get(Asked.BOARD, QUOTA + "gaps?year=2024").body("items.unitName", contains("Xã Cũ"));
    }

    @Test
    void theReportsBehindTheNumberBearTheirDocumentAndTheStateOfThatDay() {
        UUID id = sent(commune, 2024, "2024-12-10");
        service.accept(id, new IfMatch(3), BOARD, at("2024-12-22"));
        facts("2024-12-12")
                .body("items.id", contains(id.toString()))
                .body("items[0].kind", equalTo("unit-report"))
                .body("items[0].status", equalTo("SUBMITTED"))
                .body("items[0].unitIds", contains(commune.toString()))
                .body("items[0].documentNumber", equalTo("215/BC-UBND"))
                .body("items[0].on", equalTo("2024-12-10"));
        facts("2024-12-31").body("items.status", contains("ACCEPTED"));
    }

    @Test
    void theReportOfADissolvedCommuneCountsForTheOneThatTookOver() {
        sent(ended, 2025, "2025-06-20");
        Asked.progress(2025, merged)
                .body("duties.find { it.code == 'ANNUAL_REPORT_PER_UNIT' }.count", equalTo(1))
                .body("duties.find { it.code == 'ANNUAL_REPORT_PER_UNIT' }.standing", equalTo("MET"));
        Asked.get(Asked.BOARD, QUOTA + "overview?year=2025")
                .body("unitsBound", equalTo(2))
                .body("unitsMet", equalTo(1))
                .body("gapTotal", equalTo(1));
    }

    private UUID sent(UUID unit, int year, String day) {
        Actor officer = officer(unit);
        UUID id = openings.open(new NewReport(unit, year), officer, at(day)).id();
        service.edit(id, new IfMatch(1), complete(LocalDate.parse(day)), officer, at(day));
        service.submit(id, new IfMatch(2), SEEN, officer, at(day));
        return id;
    }

    private static Actor officer(UUID unit) {
        return actor("can-bo-" + unit, "unit-officer", unit);
    }

    private static void counts(String asOf, int number) {
        Asked.get(Asked.BOARD, QUOTA + "units?year=2024&asOf={day}", asOf)
                .statusCode(200)
                .body("items.find { it.unitName == 'Xã Báo Cáo' }.count", equalTo(number));
    }

    private ValidatableResponse facts(String asOf) {
        return Asked.get(Asked.BOARD, QUOTA + "facts?year=2024&unitId={u}&asOf={day}", commune, asOf)
                .statusCode(200);
    }

    private static Instant at(String day) {
        return Vietnam.startOf(LocalDate.parse(day)).plusSeconds(36_000);
    }
}
