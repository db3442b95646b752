package vn.guongsang.media.broadcast.airing.web;

import java.time.LocalDate;
import java.time.YearMonth;

/** How months are written: {@code 2026-11}. */
final class Months {

    static final String PATTERN = "20[0-9]{2}-(0[1-9]|1[0-2])";

    private Months() {}

    static LocalDate firstDay(String month) {
        return month == null ? null : YearMonth.parse(month).atDay(1);
    }

    static String of(LocalDate firstDay) {
        return YearMonth.from(firstDay).toString();
    }
}
