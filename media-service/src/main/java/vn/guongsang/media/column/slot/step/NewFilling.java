package vn.guongsang.media.column.slot.step;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** That a slot has appeared. */
@Schema(name = "ColumnSlotFilling", description = "Kỳ đã được thực hiện")
public record NewFilling(
        @NotBlank
                @Size(max = 1000)
                @Schema(description = "Tìm thấy ở đâu: địa chỉ, hoặc số báo và trang", examples = "Số 9876, trang 3")
                String trace) {}
