package vn.guongsang.nominations.council.session.form;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where a session stands. */
@Schema(
        description = "Trạng thái phiên họp: PLANNED dự kiến; OPEN đang họp, bỏ phiếu; CLOSED đã kết thúc, có kết quả;"
                + " CANCELLED đã hủy.")
public enum SessionStatus {
    /** Dự kiến. */
    PLANNED,
    /** Đang họp. */
    OPEN,
    /** Đã kết thúc. */
    CLOSED,
    /** Đã hủy. */
    CANCELLED
}
