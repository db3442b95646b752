package vn.guongsang.reporting.quota.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.guongsang.reporting.plan.PartOfYear;

class FiguresTest {

    @ParameterizedTest(name = "{1} of {0} on {2}: {3} expected, on {4}")
    @CsvSource({
        // target, count, day, expected, reached on, enough
        "10, 1, 2025-01-01, 365, 2025-01-10, true",
        "10, 5, 2025-07-02, 9,   2026-01-01, false",
        "10, 6, 2025-07-02, 11,  2025-11-01, true",
        "2,  0, 2025-06-30, 0,   ,           false",
        "2,  2, 2025-03-01, 12,  ,           true",
        "2,  1, 2025-12-31, 1,   2026-12-31, false",
        "2,  1, 2026-05-05, 1,   2026-12-31, false",
        "2,  1, 2024-12-31, 1,   2026-01-01, false",
    })
    void thePaceSoFarLeadsToTheEndOfTheYear(
            int target, long count, LocalDate day, long expected, LocalDate reachedOn, boolean enough) {
        int year = day.getYear() == 2024 ? 2024 : 2025;

        assertEquals(new Forecast(expected, reachedOn, enough), Forecast.of(new Score(target, count), year, day));
    }

    @Test
    void withoutATargetOrBeforeTheYearThereIsNoForecast() {
        assertNull(Forecast.of(new Score(null, 5), 2025, LocalDate.parse("2025-06-30")));
        assertNull(Forecast.of(new Score(2, 0), 2025, LocalDate.parse("2024-12-31")));
    }

    @ParameterizedTest
    @CsvSource({"141, 141, 100.0", "141, 140, 99.2", "3, 2, 66.6", "3, 0, 0.0"})
    void aShareIsNeverRoundedUpToMet(long bound, long met, BigDecimal share) {
        assertEquals(share, new Overview(1, bound, met, bound - met, bound).shareMet());
    }

    @Test
    void withoutUnitsOrTargetThereIsNoShare() {
        assertNull(new Overview(1, 0, 0, 0, 0).shareMet());
        assertNull(new Overview(null, 3, 0, 0, 0).shareMet());
    }

    @ParameterizedTest(name = "{0} of {1} for {2} days: {3}")
    @CsvSource({
        "ON_BASIS_DATE, 2, 1,   2",
        "AT_LEAST_DAYS, 2, 200, 2",
        "PRO_RATA,      2, 181, 1",
        "PRO_RATA,      2, 184, 1",
        "PRO_RATA,      2, 274, 2",
        "PRO_RATA,      5, 181, 2",
        "PRO_RATA,      2, 3,   1",
    })
    void aPartOfTheYearOwesItsPartOfTheNumberAndAtLeastOne(
            PartOfYear.Treatment treatment, int whole, long days, int share) {
        assertEquals(share, new PartOfYear(treatment, null).share(whole, days, 365));
    }
}
