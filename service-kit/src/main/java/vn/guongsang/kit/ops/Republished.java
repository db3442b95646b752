package vn.guongsang.kit.ops;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How many events were armed again.
 *
 * @param events count of events
 */
@Schema(description = "Kết quả phát lại")
public record Republished(@Schema(description = "Số sự kiện sẽ được gửi lại", examples = "2") int events) {}
