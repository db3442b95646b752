package vn.guongsang.reporting.budget.content;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** State of a unit's estimate. */
@Schema(
        description =
                "Trạng thái dự toán: DRAFT đang lập; SUBMITTED đã trình; RETURNED trả lại; REVIEWED đã thẩm định; APPROVED đã "
                        + "phê duyệt; ALLOCATED đã phân bổ, được chi; CLOSED đã quyết toán; DISCARDED bản lập đã bỏ.")
public enum BudgetStatus {
    /** Đang lập. */
    DRAFT,
    /** Đã trình. */
    SUBMITTED,
    /** Trả lại để bổ sung. */
    RETURNED,
    /** Đã thẩm định. */
    REVIEWED,
    /** Đã phê duyệt. */
    APPROVED,
    /** Đã phân bổ. */
    ALLOCATED,
    /** Đã quyết toán. */
    CLOSED,
    /** Bản lập đã bỏ. */
    DISCARDED
}
