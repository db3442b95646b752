package vn.guongsang.kit.notification;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a notification is about. */
@Schema(
        name = "NotificationKind",
        description = "DIGEST bản tổng hợp việc đang chờ; WEBHOOK_DISABLED hệ thống đã ngừng gửi webhook.")
public enum NoticeKind {
    DIGEST,
    WEBHOOK_DISABLED
}
