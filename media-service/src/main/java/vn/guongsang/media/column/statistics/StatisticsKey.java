package vn.guongsang.media.column.statistics;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** By what the figures are broken down. */
@Schema(description = "Số liệu theo: COLUMN chuyên mục; CHANNEL kênh; OUTLET cơ quan sở hữu kênh hôm nay")
public enum StatisticsKey {
    /** Only what was planned for a column. */
    COLUMN,
    /** All that the channel has published. */
    CHANNEL,
    /** All that the channels of the outlet have published, whoever owned them then. */
    OUTLET
}
