package vn.guongsang.kit.webhook.step;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether a subscription is served. What happens meanwhile is queued, but for ENDED. */
@Schema(
        name = "WebhookStatus",
        description =
                "Trạng thái: ACTIVE đang gửi; PAUSED tạm dừng theo yêu cầu; DISABLED hệ thống đã ngừng gửi; ENDED đã"
                        + " chấm dứt. Trừ ENDED, sự kiện vẫn được xếp hàng.")
public enum SubscriptionStatus {
    ACTIVE,
    /** By its owner. */
    PAUSED,
    /** By the server, for a reason. */
    DISABLED,
    /** For ever. */
    ENDED
}
