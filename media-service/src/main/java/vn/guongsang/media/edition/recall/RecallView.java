package vn.guongsang.media.edition.recall;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A recall as shown; it names nobody. */
@Schema(name = "EditionRecall", description = "Trang hoặc ảnh đã thu hồi khỏi ấn phẩm; không nêu tên")
public record RecallView(
        @NotNull @Schema(description = "Số của hồ sơ trong ấn phẩm", examples = "12") int position,
        @NotNull UUID exemplarId,
        @NotNull @Schema(description = "Phần thu hồi", examples = "PAGE") RecallPart part,
        @NotNull @Schema(description = "Mã lý do", examples = "REVOKED") RecallReason reason,
        @NotNull
                @Schema(
                        description = "Lý do in trên trang thu hồi",
                        examples = "Công nhận đã bị thu hồi.",
                        maxLength = 200)
                String sentence,
        @NotNull @Schema(description = "Bản dựng đầu tiên không còn phần ấy", examples = "2") int revision,
        @NotNull Instant at) {}
