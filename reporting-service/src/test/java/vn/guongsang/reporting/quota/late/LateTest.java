package vn.guongsang.reporting.quota.late;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.guongsang.reporting.plan.Plan;
import vn.guongsang.reporting.testing.Asked;
import vn.guongsang.reporting.testing.Database;
import vn.guongsang.reporting.testing.ReportingStack;

@QuarkusTest
@ReportingStack
class LateTest {

    private static final Instant PLAN_ENDS = Instant.parse("2025-12-31T17:00:00Z");

    @Inject
    Late late;

    @AfterEach
    void onlyTheFirstTermIsLeft() {
        Database.change("DELETE FROM report_term WHERE valid_from >= '2098-01-01'");
        Database.change("UPDATE report_term SET valid_to = NULL, version = 1");
    }

    @ParameterizedTest
    @CsvSource({
        "2024-12-15T16:59:59.999Z, ",
        "2024-12-15T17:00:00Z,     AFTER_REPORT_DUE",
        "2025-12-31T16:59:59.999Z, AFTER_REPORT_DUE",
        "2025-12-31T17:00:00Z,     AFTER_PLAN_END",
    })
    void lateIsWhatComesAfterTheLastDayOfTheReportOrOfThePlan(Instant at, Lateness lateness) {
        LateLimits limits = limits(2024);

        assertEquals(lateness, limits.of(at));
        assertEquals(new LateLimits(Instant.parse("2024-12-15T17:00:00Z"), PLAN_ENDS), limits);
        assertEquals(limits.afterDue(), limits.from());
    }

    @Test
    void aPlanThatEndsBeforeTheReportIsDueMakesLateFirst() {
        assertEquals(PLAN_ENDS, limits(2026).from());
    }

    @Test
    void theDueDayIsThatOfTheReportsOfTheYear() {
        Map<String, Object> term = new HashMap<>(
                Map.of("dueDay", "--11-20", "basisDay", "--12-31", "lockDays", 60, "remindDays", 7, "urgeDays", 10));
        term.putAll(Map.of("outlierFactor", 2.5, "validFrom", "2098-06-01", "source", "Công văn thử"));
        Asked.post(Asked.BOARD, "/v1/report-terms", term).statusCode(201);

        assertEquals(Instant.parse("2097-12-15T17:00:00Z"), limits(2097).afterDue());
        assertEquals(Instant.parse("2098-11-20T17:00:00Z"), limits(2098).afterDue());
    }

    private LateLimits limits(int year) {
        return late.limits(new Plan("KH", "Kế hoạch thử", 2023, 2025, "--12-31"), year);
    }
}
