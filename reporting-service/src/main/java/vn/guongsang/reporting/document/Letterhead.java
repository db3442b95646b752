package vn.guongsang.reporting.document;

import java.time.LocalDate;

/**
 * The upper part of the first page.
 *
 * @param superior tên cơ quan chủ quản; null for a body without one
 * @param issuer tên cơ quan ban hành
 * @param number number and symbol; null until it is given
 * @param place địa danh
 * @param date null until it is dated
 */
public record Letterhead(String superior, String issuer, String number, String place, LocalDate date) {

    public static final String COUNTRY = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM";
    public static final String MOTTO = "Độc lập - Tự do - Hạnh phúc";

    /** Place and date in words; room is left for what is not known yet. */
    public String placeAndDate() {
        return place + ", " + (date == null ? "ngày     tháng     năm      " : Wording.date(date));
    }

    /** Số, ký hiệu; room is left while there is none. */
    public String numberLine() {
        return "Số: " + (number == null ? "        /BC" : number);
    }
}
