package vn.guongsang.model;

/** State of a propagation task (nhiệm vụ tuyên truyền). */
public enum TaskStatus {
    /** Chờ nhận. */
    OPEN,
    /** Đã nhận. */
    ACCEPTED,
    /** Đang sản xuất. */
    IN_PRODUCTION,
    /** Đã xếp lịch. */
    SCHEDULED,
    /** Đã đăng, đã phát. */
    PUBLISHED,
    /** Từ chối, có lý do. */
    DECLINED,
    /** Hủy vì công nhận bị thu hồi. */
    CANCELLED
}
