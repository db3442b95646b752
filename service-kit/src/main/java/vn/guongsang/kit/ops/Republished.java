package vn.guongsang.kit.ops;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How many events were armed again.
 *
 * @param events count of events
 * @param next where to go on in a topic; absent when it has been gone through
 */
@Schema(description = "Kết quả phát lại")
public record Republished(
        @Schema(description = "Số sự kiện sẽ được gửi lại", examples = "2") int events,
        @Schema(
                        description = "Mã để gọi tiếp (after) khi phát lại cả chủ đề; vắng mặt khi đã hết",
                        examples = "0197a000-0000-7000-8000-0000000000a1")
                UUID next) {}
