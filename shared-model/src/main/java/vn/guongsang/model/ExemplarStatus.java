package vn.guongsang.model;

/** State of an exemplar as other services see it. */
public enum ExemplarStatus {
    /** At least one recognition is in force. */
    APPROVED,
    /** Every recognition has been revoked (hủy bỏ, thu hồi). */
    REVOKED
}
