package vn.guongsang.nominations.bulk;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.guongsang.kit.bulk.BulkItem;
import vn.guongsang.kit.bulk.ItemOutcome;

/** One nomination of a batch. */
@Schema(name = "NominationBatchItem", description = "Một hồ sơ trong thao tác hàng loạt")
public record BatchItem(
        @NotNull UUID nominationId,
        @Schema(description = "Phiên bản lúc xem trước; vắng mặt khi không có hồ sơ này", examples = "2") Long version,
        @NotNull @Schema(description = "Kết quả", examples = "WOULD_SUCCEED") ItemOutcome outcome,
        @Schema(description = "Mã lỗi khi không làm được", examples = "illegal-transition", maxLength = 100)
                String code) {

    BatchItem(BulkItem item) {
        this(item.id(), item.version(), item.outcome(), item.code());
    }
}
