package vn.guongsang.media.column.step;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** State of a column. */
@Schema(
        description =
                "Trạng thái chuyên mục: DRAFT dự thảo; RUNNING đang thực hiện; PAUSED tạm dừng; ENDED đã kết thúc")
public enum ColumnStatus {
    /** Dự thảo. */
    DRAFT,
    /** Đang thực hiện. */
    RUNNING,
    /** Tạm dừng. */
    PAUSED,
    /** Đã kết thúc. */
    ENDED
}
