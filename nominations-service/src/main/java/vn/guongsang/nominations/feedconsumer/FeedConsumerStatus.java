package vn.guongsang.nominations.feedconsumer;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether a consumer may read. */
@Schema(description = "Trạng thái bên nhận nguồn cấp: ACTIVE đang nhận; SUSPENDED tạm dừng; CLOSED đã đóng.")
public enum FeedConsumerStatus {
    ACTIVE,
    /** Its credentials are kept and refused. */
    SUSPENDED,
    /** For ever; its receipts stay. */
    CLOSED
}
