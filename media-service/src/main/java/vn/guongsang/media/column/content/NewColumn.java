package vn.guongsang.media.column.content;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A column as it begins; its channel stays. */
@Schema(description = "Mở một chuyên mục trên kênh của tòa soạn; ở trạng thái DRAFT")
public record NewColumn(
        @NotNull @Schema(description = "Kênh; sau này không đổi") UUID channelId,
        @NotNull @Valid ColumnContent content) {}
