package vn.guongsang.media.column.slot.step;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** State of one slot of a column. */
@Schema(description = "Trạng thái một kỳ của chuyên mục: PLANNED dự kiến; FILLED đã thực hiện; SKIPPED bỏ, có lý do")
public enum ColumnSlotStatus {
    /** Dự kiến. */
    PLANNED,
    /** Đã thực hiện. */
    FILLED,
    /** Bỏ. */
    SKIPPED
}
