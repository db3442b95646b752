package vn.guongsang.model;

/**
 * The level (cấp) that recognises an exemplar or commends it, from the grassroots up (plan IV.2, V.1.đ).
 *
 * <p>The order of the constants is the order of the ladder.
 */
public enum Level {
    /** Cơ quan, đơn vị, doanh nghiệp. */
    UNIT,
    /** Xã, phường, thị trấn. */
    COMMUNE,
    /** Huyện, thị xã, quận, thành phố thuộc tỉnh; the level ends on 30 June 2025. */
    DISTRICT,
    /** Tỉnh, thành phố trực thuộc trung ương. */
    PROVINCE
}
