package vn.guongsang.reporting.report.due;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.guongsang.reporting.report.Reporting.actor;
import static vn.guongsang.reporting.report.Reporting.complete;
import static vn.guongsang.reporting.testing.Some.unit;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.kit.sql.Sql;
import vn.guongsang.kit.time.Ids;
import vn.guongsang.kit.time.Vietnam;
import vn.guongsang.kit.web.IfMatch;
import vn.guongsang.localstack.parts.Persona;
import vn.guongsang.model.UnitType;
import vn.guongsang.reporting.report.ReportOpeningService;
import vn.guongsang.reporting.report.ReportService;
import vn.guongsang.reporting.report.content.NewReport;
import vn.guongsang.reporting.report.content.Reopening;
import vn.guongsang.reporting.testing.Asked;
import vn.guongsang.reporting.testing.ReportingStack;
import vn.guongsang.reporting.testing.Some;
import vn.guongsang.reporting.testing.Told;

/** A district of 2024 with itself and four communes: one in time, one late, one that writes, one that sleeps. */
@QuarkusTest
@ReportingStack
class CompletenessTest {

    private static final Actor BOARD = actor("ban-tdkt", "province-board", null);

    @Inject
    ReportOpeningService openings;

    @Inject
    ReportService service;

    private final UUID district = Ids.next();
    private final UUID punctual = Ids.next();
    private final UUID late = Ids.next();
    private final UUID writing = Ids.next();
    private final UUID sleeping = Ids.next();

    @BeforeEach
    void aDistrict() {
        UUID province = Ids.next();
        Told.units(
                unit(province, UnitType.PROVINCE, "Tỉnh Đủ", null),
                unit(district, UnitType.DISTRICT, "Huyện Đủ", province, Some.DISTRICTS_END),
                unit(punctual, UnitType.COMMUNE, "Xã Đúng Hạn", district, Some.DISTRICTS_END),
                unit(late, UnitType.COMMUNE, "Xã Muộn", district, Some.DISTRICTS_END),
                unit(writing, UnitType.COMMUNE, "Xã Đang Viết", district, Some.DISTRICTS_END),
                unit(sleeping, UnitType.COMMUNE, "Xã Chưa Mở", district, Some.DISTRICTS_END));
        sent(punctual, "2024-12-15T16:59:59Z");
        sent(late, "2024-12-15T17:00:00Z");
        openings.open(new NewReport(writing, 2024), officer(writing), Instant.parse("2024-12-01T03:00:00Z"));
    }

    @Test
    void whatWasKnownOnAnyDayIsTold() {
        completeness("2024-11-30")
                .body("total.expected", equalTo(5))
                .body("total.sent", equalTo(0))
                .body("total.drafts", equalTo(0))
                .body("total.missing", equalTo(5));
        completeness("2024-12-15")
                .body("basisDate", equalTo("2024-12-15"))
                .body("dueOn", equalTo("2024-12-15"))
                .body("total.sent", equalTo(1))
                .body("total.onTime", equalTo(1))
                .body("total.late", equalTo(0))
                .body("total.drafts", equalTo(2));
        completeness("2024-12-16")
                .body("total.sent", equalTo(2))
                .body("total.late", equalTo(1))
                .body("byType.unitType", contains("COMMUNE", "DISTRICT"))
                .body("byType.counts.expected", contains(4, 1))
                .body("byType.counts.missing", contains(2, 1));
    }

    @Test
    void anAcceptanceAndAReopeningCountFromTheirDay() {
        UUID report = report(punctual);
        Actor districtBoard = actor("huyen", "district-board", district);
        service.approve(report, new IfMatch(3), districtBoard, Instant.parse("2024-12-18T03:00:00Z"));
        service.accept(report, new IfMatch(4), BOARD, Instant.parse("2024-12-19T03:00:00Z"));
        openings.reopen(
                report,
                new IfMatch(5),
                new Reopening(LocalDate.of(2025, 1, 31), "Bổ sung"),
                BOARD,
                Instant.parse("2025-01-10T03:00:00Z"));
        completeness("2024-12-18").body("total.accepted", equalTo(0));
        completeness("2024-12-19").body("total.accepted", equalTo(1));
        completeness("2025-01-10").body("total.accepted", equalTo(0)).body("total.returned", equalTo(1));
        completeness("2025-01-10").body("total.onTime", equalTo(1));
    }

    @Test
    void whoHasNotSentIsListedWithItsStateAndDelay() {
        String query = "/v1/report-completeness/units?year=2024&unitId={d}&asOf=2024-12-20";
        Asked.get(Asked.BOARD, query + "&sent=false", district)
                .statusCode(200)
                .body("items.unitName", contains("Huyện Đủ", "Xã Chưa Mở", "Xã Đang Viết"))
                .body("items.state", contains("NOT_OPENED", "NOT_OPENED", "DRAFT"))
                .body("items.timeliness", contains("OVERDUE", "OVERDUE", "OVERDUE"))
                .body("items.daysLate", contains(5, 5, 5))
                .body("items[2].reportId", nullValue());
        String next = Asked.get(Asked.BOARD, query + "&unitType=COMMUNE&limit=3", district)
                .body("items.unitName", contains("Xã Chưa Mở", "Xã Đang Viết", "Xã Đúng Hạn"))
                .body("items[2].timeliness", equalTo("ON_TIME"))
                .extract()
                .path("next");
        Asked.get(Asked.BOARD, next)
                .body("items.unitName", contains("Xã Muộn"))
                .body("items[0].timeliness", equalTo("LATE"))
                .body("items[0].daysLate", equalTo(1));
        Asked.get(Asked.BOARD, query + "&state=DRAFT", district).body("items", hasSize(1));
        Asked.get(Asked.BOARD, "/v1/report-completeness/units?year=2024&unitId={d}&asOf=2024-12-10", district)
                .body("items.timeliness.unique()", contains("NOT_DUE"));
    }

    @Test
    void aReaderSeesItsOwnSubtreeAndFinanceTheStateOnly() {
        Asked.get(Asked.officerOf(sleeping), "/v1/report-completeness?year=2024&asOf=2024-12-20")
                .statusCode(200)
                .body("total.expected", equalTo(1))
                .body("total.missing", equalTo(1));
        Asked.get(
                        Persona.of("tai-chinh", "Tài chính", "finance"),
                        "/v1/report-completeness?year=2024&unitId={d}",
                        district)
                .statusCode(200);
        Asked.get(Persona.of("khong", "Không đơn vị", "unit-officer"), "/v1/report-completeness?year=2024")
                .statusCode(200)
                .body("total.expected", equalTo(0));
        Asked.get(Asked.BOARD, "/v1/report-completeness").statusCode(400);
        Asked.get(Asked.BOARD, "/v1/report-completeness?year=2024&cap=xa").statusCode(400);
    }

    private ValidatableResponse completeness(String day) {
        return Asked.get(Asked.BOARD, "/v1/report-completeness?year=2024&unitId={d}&asOf={day}", district, day)
                .statusCode(200);
    }

    @Inject
    DataSource database;

    private UUID report(UUID unit) {
        return Sql.of("SELECT id FROM unit_report WHERE unit_id = :unit")
                .bind("unit", unit)
                .first(database, row -> row.uuid("id"))
                .orElseThrow();
    }

    private static Actor officer(UUID unit) {
        return actor("can-bo-" + unit, "unit-officer", unit);
    }

    private void sent(UUID unit, String moment) {
        Instant at = Instant.parse(moment);
        UUID id = openings.open(new NewReport(unit, 2024), officer(unit), at.minusSeconds(86_400 * 3))
                .id();
        LocalDate signed = Vietnam.dateOf(at.minusSeconds(86_400));
        service.edit(id, new IfMatch(1), complete(signed), officer(unit), at);
        assertEquals(
                1,
                service.submit(id, new IfMatch(2), List.of("NO_EXEMPLAR:SUBJECTS"), officer(unit), at)
                        .versionNo());
    }
}
