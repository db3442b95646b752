package vn.guongsang.reporting.plan;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a quota asks of a unit that exists only a part of the year.
 *
 * @param treatment how such a unit is treated
 * @param leastDays for {@code AT_LEAST_DAYS}: so many days of the year bind; null otherwise
 */
public record PartOfYear(Treatment treatment, Integer leastDays) {

    /** The default: the basis date alone decides. */
    public static final PartOfYear ON_BASIS_DATE = new PartOfYear(Treatment.ON_BASIS_DATE, null);

    /** How a unit is treated that exists only a part of the year. */
    @Schema(
            name = "PartOfYearTreatment",
            description =
                    "Đơn vị chỉ tồn tại một phần của năm: ON_BASIS_DATE chỉ xét đơn vị có hiệu lực vào ngày chốt, đủ chỉ tiêu; "
                            + "PRO_RATA xét mọi đơn vị tồn tại trong năm đến ngày chốt, chỉ tiêu theo tỷ lệ số ngày (làm tròn, ít nhất 1); "
                            + "AT_LEAST_DAYS xét đơn vị tồn tại trong năm ít nhất leastDays ngày, đủ chỉ tiêu.")
    public enum Treatment {
        /** Bound, with the whole number, when it exists on the basis date. */
        ON_BASIS_DATE,
        /** Bound when it has existed at all, with the part of the number that its days are of the year. */
        PRO_RATA,
        /** Bound, with the whole number, when it exists so many days of the year. */
        AT_LEAST_DAYS
    }

    /** The part of a number that falls on some days of a year: rounded, at least 1. */
    public int share(int whole, long days, int daysOfYear) {
        return treatment == Treatment.PRO_RATA
                ? (int) Math.max(1, Math.round((double) whole * days / daysOfYear))
                : whole;
    }
}
