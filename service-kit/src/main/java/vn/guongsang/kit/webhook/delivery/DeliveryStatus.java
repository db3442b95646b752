package vn.guongsang.kit.webhook.delivery;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far a delivery has come. */
@Schema(
        name = "WebhookDeliveryStatus",
        description =
                "PENDING còn gửi; DELIVERED bên nhận đã nhận; FAILED đã thử hết số lần; WITHHELD không gửi nữa vì hồ sơ"
                        + " không còn được công bố.")
public enum DeliveryStatus {
    PENDING,
    DELIVERED,
    /** After the last try; can be replayed. */
    FAILED,
    /** What it tells may not be told any more. */
    WITHHELD
}
