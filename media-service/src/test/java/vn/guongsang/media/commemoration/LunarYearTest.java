package vn.guongsang.media.commemoration;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LunarYearTest {

    @ParameterizedTest
    @CsvSource({
        // Tết; 1985 a month before China's, 2007 and 2030 a day
        "1,  1, 1985-01-21",
        "1,  1, 2007-02-17",
        "1,  1, 2023-01-22",
        "1,  1, 2024-02-10",
        "1,  1, 2025-01-29",
        "1,  1, 2026-02-17",
        "1,  1, 2030-02-02",
        // Giỗ Tổ Hùng Vương; in 2023 after a leap second month
        "3, 10, 2023-04-29",
        "3, 10, 2024-04-18",
        "3, 10, 2025-04-07",
        "3, 10, 2026-04-26"
    })
    void aLunarDayFallsWhereTheVietnameseCalendarHasIt(int month, int day, LocalDate expected) {
        assertEquals(List.of(expected), new LunarYear(expected.getYear()).days(month, day));
    }

    @Test
    void aDayOfTheLastMonthMayComeTwiceInASolarYearOrNotAtAll() {
        assertEquals(List.of(LocalDate.of(2022, 1, 3), LocalDate.of(2022, 12, 23)), new LunarYear(2022).days(12, 1));
        assertEquals(List.of(), new LunarYear(2023).days(12, 1));
    }

    @ParameterizedTest
    @CsvSource({"80, ROUND", "85, FIVE", "81, OTHER"})
    void roundAnniversariesAreKnown(int anniversary, AnniversaryKind kind) {
        assertEquals(kind, AnniversaryKind.of(anniversary));
    }
}
