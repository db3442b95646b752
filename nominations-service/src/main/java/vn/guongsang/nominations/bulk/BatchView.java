package vn.guongsang.nominations.bulk;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.guongsang.kit.bulk.Bulk;

/** A batch as shown: before its execution the preview, after it the results. */
@Schema(name = "NominationBatch", description = "Thao tác hàng loạt: bản xem trước, rồi kết quả từng hồ sơ")
public record BatchView(
        @NotNull UUID id,
        @NotNull @Schema(description = "Thao tác", examples = "RETURN") BatchAction action,
        @NotNull @Schema(description = "Lý do", examples = "Hết đợt đề nghị năm 2026", maxLength = 2000) String reason,
        @NotNull @Schema(description = "Các thao tác người gọi được phép làm lúc này", examples = "[\"execution\"]")
                List<String> allowedActions,
        @NotNull
                @Schema(
                        description = "Gắn với đúng các hồ sơ và phiên bản đã xem; gửi lại khi thực hiện",
                        examples = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
                        maxLength = 64)
                String previewToken,
        @NotNull Instant at,
        @NotNull @Size(max = 100) @Schema(description = "Từng hồ sơ, theo thứ tự đã gửi") List<BatchItem> items) {

    public BatchView(Bulk<NominationBatches.Order> bulk) {
        this(
                bulk.id(),
                bulk.order().action(),
                bulk.order().reason(),
                bulk.allowedActions(),
                bulk.token(),
                bulk.at(),
                bulk.items().stream().map(BatchItem::new).toList());
    }
}
