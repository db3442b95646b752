package vn.guongsang.kit.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingDaysTest {

    @ParameterizedTest(name = "{1} working days after {0} end on {2}")
    @CsvSource({
        // Tết 2025: Monday 27 to Friday 31 January
        "2025-01-24, 1,  2025-02-03",
        "2025-01-20, 10, 2025-02-10",
        "2025-01-26, 1,  2025-02-03",
        // Tết 2026: Monday 16 to Friday 20 February
        "2026-02-13, 1,  2026-02-23",
        "2026-02-06, 10, 2026-02-27",
        // 30 April 2025: Friday 2 May off in exchange for Saturday 26 April
        "2025-04-25, 1,  2025-04-26",
        "2025-04-25, 4,  2025-05-05",
        // Giỗ Tổ 2026 is a Sunday: Monday 27 April off; 30 April and 1 May
        "2026-04-24, 1,  2026-04-28",
        "2026-04-24, 3,  2026-05-04",
        // New Year 2026: Friday 2 January off for Saturday 10 January
        "2025-12-31, 5,  2026-01-09",
        "2025-12-31, 6,  2026-01-10",
        // National Day 2026: Monday 31 August off for Saturday 22 August
        "2026-08-21, 1,  2026-08-22",
        "2026-08-28, 1,  2026-09-03",
        "2026-11-23, 1,  2026-11-25",
        "2026-11-02, 0,  2026-11-02",
    })
    void aDeadlineCountsWorkingDaysOnly(LocalDate from, int count, LocalDate last) {
        assertEquals(last, WorkingDays.after(from, count));
    }

    @ParameterizedTest(name = "first day of the lunar year: {0}")
    @CsvSource({
        "2023-01-22",
        "2024-02-10",
        "2025-01-29",
        "2026-02-17",
        "2027-02-06",
        "2028-01-26",
        "2029-02-13",
        "2030-02-02"
    })
    void nobodyWorksAtTet(LocalDate newYear) {
        assertEquals(0, WorkingDays.between(newYear.minusDays(2), newYear.plusDays(2)));
    }

    @ParameterizedTest(name = "{0} has {1} working days")
    @CsvSource({"2023, 249", "2024, 251", "2025, 250", "2026, 249"})
    void aYearHasItsNumberOfWorkingDays(int year, int days) {
        assertEquals(days, WorkingDays.between(LocalDate.of(year - 1, 12, 31), LocalDate.of(year, 12, 31)));
    }

    @Test
    void countingForthAndBackAgree() {
        LocalDate day = LocalDate.of(2023, 1, 1);
        for (int i = 0; i < 2500; i++, day = day.plusDays(1)) {
            LocalDate last = WorkingDays.after(day, 10);
            assertEquals(10, WorkingDays.between(day, last));
            assertTrue(WorkingDays.isWorking(last));
        }
    }

    @Test
    void aYearWithoutHolidaysOnRecordIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> WorkingDays.after(LocalDate.of(2030, 12, 31), 1));
        assertThrows(IllegalArgumentException.class, () -> WorkingDays.isWorking(LocalDate.of(2022, 12, 31)));
    }
}
