package vn.guongsang.nominations.unitplan.content;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** State of a unit's plan. */
@Schema(
        description =
                "Trạng thái kế hoạch: DRAFT đang soạn; SUBMITTED đã trình; ACCEPTED đã chấp nhận; RETURNED trả lại bổ sung; DISCARDED bản soạn đã bỏ.")
public enum UnitPlanStatus {
    /** Đang soạn. */
    DRAFT,
    /** Đã trình. */
    SUBMITTED,
    /** Đã chấp nhận. */
    ACCEPTED,
    /** Trả lại để bổ sung. */
    RETURNED,
    /** Bản soạn đã bỏ. */
    DISCARDED
}
