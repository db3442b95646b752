package vn.guongsang.media.column.slot.step;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One piece that a slot is to bring. */
@Schema(name = "NewColumnItem", description = "Một tin, bài dự kiến; exemplarId vắng mặt thì lấy của nhiệm vụ")
public record NewItem(
        @NotBlank @Size(max = 300) @Schema(description = "Tên tạm", examples = "Rau sạch trên đất cát") String title,
        @Schema(description = "Điển hình") UUID exemplarId,
        @Schema(description = "Nhiệm vụ tuyên truyền của cùng kênh, chưa dự kiến ở kỳ khác") UUID taskId) {}
