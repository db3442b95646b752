package vn.guongsang.reporting.report.indicator;

import static org.hamcrest.Matchers.contains;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.guongsang.reporting.testing.Some.unit;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.guongsang.kit.time.Ids;
import vn.guongsang.model.UnitType;
import vn.guongsang.reporting.testing.Asked;
import vn.guongsang.reporting.testing.Database;
import vn.guongsang.reporting.testing.ReportingStack;
import vn.guongsang.reporting.testing.Told;

@QuarkusTest
@ReportingStack
class RequestIndicatorsTest {

    private static final Set<Indicator> REQUESTS = EnumSet.of(Indicator.REQUESTS_SENT, Indicator.REQUESTS_SETTLED);
    private static final Instant BEFORE = Instant.parse("2024-12-15T10:00:00Z");
    private static final Instant AFTER = Instant.parse("2025-02-01T00:00:00Z");

    @Inject
    Indicators indicators;

    @Test
    void requestsCountInTheYearInWhichTheyWereSentAndAsSettledFromTheirAnswerOn() {
        UUID department = Ids.next();
        UUID hospital = Ids.next();
        Told.units(
                unit(department, UnitType.DEPARTMENT, "Sở Phản Ánh", null),
                unit(hospital, UnitType.SUBORDINATE, "Bệnh viện Phản Ánh", department));
        UUID early = request(department, "ANSWERED", "2024-03-01T02:00:00Z", "2024-04-01T02:00:00Z");
        UUID late = request(hospital, "ANSWERED", "2024-11-01T02:00:00Z", "2025-01-10T02:00:00Z");
        UUID withdrawn = request(hospital, "WITHDRAWN", "2024-12-01T02:00:00Z", "2024-12-20T02:00:00Z");
        request(department, "SENT", "2023-12-31T16:59:59Z", null);
        request(department, "DRAFT", null, null);

        assertEquals(figures(3, 1), indicators.values(department, 2024, BEFORE, REQUESTS));
        assertEquals(figures(2, 2), indicators.values(department, 2024, AFTER, REQUESTS));
        assertEquals(figures(1, 1), indicators.values(hospital, 2024, AFTER, REQUESTS));
        Asked.get(
                        Asked.BOARD,
                        "/v1/report-indicators/REQUESTS_SENT/records?unitId={u}&year=2024&asOf={at}",
                        department,
                        BEFORE.toString())
                .body("items.id", contains(early.toString(), late.toString(), withdrawn.toString()));
    }

    /** The office enters letters of former years; what the unit told in 2024 belongs to its report on 2024. */
    @Test
    void aRequestThatCameByLetterCountsInTheYearOfTheLetter() {
        UUID department = Ids.next();
        Told.units(unit(department, UnitType.DEPARTMENT, "Sở Công Văn", null));
        UUID letter = request(department, "ANSWERED", "2026-02-01T02:00:00Z", "2026-02-10T02:00:00Z");
        Database.change(
                "UPDATE amendment_request SET document_number = '210/SCV', document_date = '2024-08-10' WHERE id = ?",
                letter);

        Instant later = Instant.parse("2026-03-01T00:00:00Z");
        assertEquals(figures(0, 0), indicators.values(department, 2024, AFTER, REQUESTS));
        assertEquals(figures(1, 1), indicators.values(department, 2024, later, REQUESTS));
        assertEquals(figures(0, 0), indicators.values(department, 2026, later, REQUESTS));
        Asked.get(
                        Asked.BOARD,
                        "/v1/report-indicators/REQUESTS_SENT/records?unitId={u}&year=2024&asOf={at}",
                        department,
                        later.toString())
                .body("items.day", contains("2024-08-10"));
    }

    private static Map<Indicator, BigDecimal> figures(int sent, int settled) {
        return Map.of(
                Indicator.REQUESTS_SENT,
                BigDecimal.valueOf(sent),
                Indicator.REQUESTS_SETTLED,
                BigDecimal.valueOf(settled));
    }

    private static UUID request(UUID unit, String status, String sentAt, String closedAt) {
        UUID id = Ids.next();
        Database.change(
                """
                INSERT INTO amendment_request (id, version, status, kind, unit_id, plan_code, title, brought_by, created_at,
                    sent_at, answer, closed_at)
                SELECT ?, 1, CAST(? AS text), 'DIFFICULTY', ?, 'GUONG_SANG_2023_2025', 'Thiếu kinh phí', '{}', now(),
                    CAST(? AS timestamptz), CAST(? AS jsonb), CAST(? AS timestamptz)""",
                id,
                status,
                unit,
                sentAt,
                status.equals("ANSWERED") ? "{}" : null,
                closedAt);
        return id;
    }
}
