package vn.guongsang.media.campaign.coverage;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far an exemplar has come on a channel within the window of a campaign. */
@Schema(
        description =
                "PUBLISHED đã đăng, phát trong đợt; PLANNED có nhiệm vụ đến hạn, xếp lịch hoặc kỳ chuyên mục trong đợt; GAP "
                        + "chưa có gì")
public enum CellState {
    /** It has appeared within the window. */
    PUBLISHED,
    /** A task is due or scheduled, or a slot of a column planned, within the window. */
    PLANNED,
    /** Neither. */
    GAP
}
