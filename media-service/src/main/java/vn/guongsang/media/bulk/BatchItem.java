package vn.guongsang.media.bulk;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.guongsang.kit.bulk.BulkItem;
import vn.guongsang.kit.bulk.ItemOutcome;

/** One task of a batch. */
@Schema(name = "TaskBatchItem", description = "Một nhiệm vụ trong thao tác hàng loạt")
public record BatchItem(
        @NotNull UUID taskId,
        @Schema(description = "Phiên bản lúc xem trước; vắng mặt khi không có nhiệm vụ này", examples = "2")
                Long version,
        @NotNull @Schema(description = "Kết quả", examples = "WOULD_SUCCEED") ItemOutcome outcome,
        @Schema(description = "Mã lỗi khi không làm được", examples = "illegal-transition", maxLength = 100)
                String code) {

    BatchItem(BulkItem item) {
        this(item.id(), item.version(), item.outcome(), item.code());
    }
}
