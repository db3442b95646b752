package vn.guongsang.media.planning;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why an approval has not brought all its tasks. */
@Schema(
        description = "Vì sao chưa có đủ nhiệm vụ: NO_RULE không có quy tắc phù hợp vào ngày công nhận; "
                + "CHANNEL_WITHOUT_OUTLET có kênh hiện không thuộc cơ quan nào.")
public enum WaitingReason {
    /** No rule of the day of the approval fits. */
    NO_RULE,
    /** A channel of the rule belongs to no outlet now. */
    CHANNEL_WITHOUT_OUTLET
}
