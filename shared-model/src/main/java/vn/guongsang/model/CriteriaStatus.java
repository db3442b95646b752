package vn.guongsang.model;

/** State of one edition of a unit's criteria set (bộ tiêu chuẩn); whether it is in force is said by its dates. */
public enum CriteriaStatus {
    /** Dự thảo. */
    DRAFT,
    /** Đã ban hành. */
    ISSUED,
    /** Đã có bản thay thế. */
    SUPERSEDED,
    /** Đã bãi bỏ. */
    REPEALED,
    /** Dự thảo đã bỏ. */
    DISCARDED
}
