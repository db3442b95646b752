package vn.guongsang.kit.reconciliation;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the last look at one topic has found. */
@Schema(name = "Comparison", description = "Lần đối chiếu gần nhất của một bên nhận với chủ đề Kafka của nó")
public record ComparisonView(
        @NotNull @Schema(description = "Bên nhận", examples = "reporting-exemplars", maxLength = 100) String consumer,
        @NotNull @Schema(description = "Chủ đề", examples = "guongsang.exemplars.v1", maxLength = 100) String topic,
        @Schema(description = "Thời điểm đối chiếu xong; vắng mặt khi chưa lần nào") Instant lookedAt,
        @NotNull @Schema(description = "Đã đọc từ đầu chủ đề", examples = "false") boolean whole,
        @NotNull @Schema(description = "Số đối tượng đã so", examples = "200", minimum = "0") long compared,
        @NotNull @Schema(description = "Số đối tượng bị mất ở bên nhận", examples = "0", minimum = "0") long missing,
        @NotNull @Schema(description = "Số đối tượng có phiên bản cũ ở bên nhận", examples = "0", minimum = "0")
                long stale,
        @NotNull @Schema(description = "Số đối tượng chưa bù được; thử lại lần sau", examples = "0", minimum = "0")
                long unhealed) {

    static ComparisonView notYet(String consumer, String topic) {
        return new ComparisonView(consumer, topic, null, false, 0, 0, 0, 0);
    }

    /** How many copies were lacking. */
    long lacking() {
        return missing + stale;
    }
}
