package vn.guongsang.media.bulk;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.guongsang.kit.bulk.Bulk;

/** A batch as shown: before its execution the preview, after it the results. */
@Schema(name = "TaskBatch", description = "Thao tác hàng loạt: bản xem trước, rồi kết quả từng nhiệm vụ")
public record BatchView(
        @NotNull UUID id,
        @NotNull @Schema(description = "Thao tác", examples = "ACCEPTANCE") BatchAction action,
        @NotNull NewBatch.Detail detail,
        @NotNull @Schema(description = "Các thao tác người gọi được phép làm lúc này", examples = "[\"execution\"]")
                List<String> allowedActions,
        @NotNull
                @Schema(
                        description = "Gắn với đúng các nhiệm vụ và phiên bản đã xem; gửi lại khi thực hiện",
                        examples = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
                        maxLength = 64)
                String previewToken,
        @NotNull Instant at,
        @NotNull @Size(max = 100) @Schema(description = "Từng nhiệm vụ, theo thứ tự đã gửi") List<BatchItem> items) {

    public BatchView(Bulk<TaskBatches.Order> bulk) {
        this(
                bulk.id(),
                bulk.order().action(),
                bulk.order().detail(),
                bulk.allowedActions(),
                bulk.token(),
                bulk.at(),
                bulk.items().stream().map(BatchItem::new).toList());
    }
}
