package vn.guongsang.kit.webhook.step;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why the server has stopped sending. */
@Schema(
        name = "WebhookDisabledReason",
        description =
                "Lý do hệ thống ngừng gửi: GONE bên nhận trả lời 410; FAILING nhiều ngày không nhận được lần nào.")
public enum DisabledReason {
    /** The receiver has answered 410. */
    GONE,
    /** Nothing has been taken for days. */
    FAILING
}
