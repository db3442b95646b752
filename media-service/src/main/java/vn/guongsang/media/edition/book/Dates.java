package vn.guongsang.media.edition.book;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** Days as they are printed in Việt Nam. */
public final class Dates {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private Dates() {}

    /** Such as {@code 29/11/2026}. */
    public static String of(LocalDate day) {
        return DAY.format(day);
    }
}
