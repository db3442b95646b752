package vn.guongsang.media.reach.total;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a total adds up. */
@Schema(
        name = "ReachTotalSource",
        description = "FIGURES số liệu đã ghi; AS_RUN nhật ký phát sóng của kênh, không ghi hay sửa ở đây được")
public enum TotalSource {
    /** Figures that were recorded. */
    FIGURES,
    /** The as-run log, as soon as the channel has a line in the month. */
    AS_RUN
}
