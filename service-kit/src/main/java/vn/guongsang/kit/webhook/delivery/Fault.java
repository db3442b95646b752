package vn.guongsang.kit.webhook.delivery;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why an attempt did not succeed. */
@Schema(
        name = "WebhookFault",
        description =
                "TARGET_REFUSED địa chỉ không được phép; HOST_UNKNOWN không tìm thấy máy chủ; CONNECTION_FAILED không kết"
                        + " nối được; TLS_FAILED chứng thư hỏng; CONNECTION_BROKEN đứt giữa chừng; TIMED_OUT quá 15 giây; REDIRECTED"
                        + " trả lời 3xx; ANSWERED_OTHERWISE trạng thái khác 2xx; EVENT_GONE sự kiện không còn được lưu.")
public enum Fault {
    TARGET_REFUSED,
    HOST_UNKNOWN,
    CONNECTION_FAILED,
    TLS_FAILED,
    CONNECTION_BROKEN,
    TIMED_OUT,
    REDIRECTED,
    ANSWERED_OTHERWISE,
    EVENT_GONE
}
