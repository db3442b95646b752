package vn.guongsang.model;

/** State of a nomination (hồ sơ đề nghị công nhận). */
public enum NominationStatus {
    /** Đang soạn. */
    DRAFT,
    /** Đã trình. */
    SUBMITTED,
    /** Đang thẩm định. */
    UNDER_APPRAISAL,
    /** Trả lại để bổ sung. */
    RETURNED,
    /** Đã công nhận. */
    APPROVED,
    /** Không công nhận. */
    REJECTED,
    /** Đã rút. */
    WITHDRAWN
}
