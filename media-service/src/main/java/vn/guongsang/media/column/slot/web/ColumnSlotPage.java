package vn.guongsang.media.column.slot.web;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One page of slots. */
@Schema(description = "Một trang kỳ của chuyên mục")
public record ColumnSlotPage(
        @NotNull @Schema(description = "Theo ngày, sớm trước", maxItems = 100) List<ColumnSlotView> items,
        @Schema(
                        description = "Liên kết tuyệt đối tới trang sau; vắng mặt ở trang cuối",
                        examples = "https://baochi.example/v1/column-slots?cursor=q1vJmZ0e2nE",
                        maxLength = 3000)
                String next) {}
