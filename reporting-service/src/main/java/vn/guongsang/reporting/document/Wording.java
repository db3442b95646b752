package vn.guongsang.reporting.document;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Dates and numbers as Vietnamese administrative documents write them. */
public final class Wording {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    /** Said here, not taken from the locale: the data of locales differ from one version of Java to the next. */
    private static final DecimalFormatSymbols SIGNS = signs();

    private Wording() {}

    /** Nghị định 30/2020/NĐ-CP, Phụ lục I: days below 10 and the months 1 and 2 have a zero in front. */
    public static String date(LocalDate day) {
        String month = day.getMonthValue() <= 2 ? "0" + day.getMonthValue() : String.valueOf(day.getMonthValue());
        return "ngày %02d tháng %s năm %d".formatted(day.getDayOfMonth(), month, day.getYear());
    }

    /** A value of a table or a sentence; nothing for null. */
    public static String of(Object value) {
        if (value == null) {
            return "";
        }
        if (value instanceof LocalDate day) {
            return DAY.format(day);
        }
        return value instanceof Number number ? number(number) : value.toString();
    }

    private static String number(Number number) {
        return numbers().format(new BigDecimal(number.toString()));
    }

    /** How numbers are written; a new one for each caller, because it is not to be shared by threads. */
    public static NumberFormat numbers() {
        return new DecimalFormat("#,##0.##", SIGNS);
    }

    private static DecimalFormatSymbols signs() {
        DecimalFormatSymbols signs = new DecimalFormatSymbols(Locale.ROOT);
        signs.setGroupingSeparator('.');
        signs.setDecimalSeparator(',');
        return signs;
    }
}
