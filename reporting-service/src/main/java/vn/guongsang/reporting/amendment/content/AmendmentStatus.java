package vn.guongsang.reporting.amendment.content;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** State of a request. */
@Schema(
        description =
                "Trạng thái phản ánh: DRAFT đang soạn; SENT đã gửi; ANSWERED đã được hướng dẫn, không sửa Kế hoạch; FORWARDED đã "
                        + "trình Ủy ban nhân dân tỉnh; DECIDED đã có quyết định; WITHDRAWN đã rút.")
public enum AmendmentStatus {
    /** Đang soạn. */
    DRAFT,
    /** Đã gửi Ban Thi đua - Khen thưởng. */
    SENT,
    /** Đã hướng dẫn. */
    ANSWERED,
    /** Đã trình Ủy ban nhân dân tỉnh. */
    FORWARDED,
    /** Đã có quyết định. */
    DECIDED,
    /** Đã rút. */
    WITHDRAWN
}
