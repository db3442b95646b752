package vn.guongsang.media.commemoration;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether an anniversary is one that is specially kept. */
@Schema(description = "ROUND năm tròn; FIVE năm lẻ 5; OTHER năm khác")
public enum AnniversaryKind {
    /** Năm tròn: its number ends with 0. */
    ROUND,
    /** Năm lẻ 5: its number ends with 5. */
    FIVE,
    /** Năm khác. */
    OTHER;

    static AnniversaryKind of(int anniversary) {
        return switch (anniversary % 10) {
            case 0 -> ROUND;
            case 5 -> FIVE;
            default -> OTHER;
        };
    }
}
