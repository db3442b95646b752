package vn.guongsang.media.column.slot.step;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Another day for a slot. */
@Schema(name = "ColumnSlotMove", description = "Dời kỳ sang ngày khác")
public record NewDay(
        @NotNull @Schema(description = "Ngày mới; không trước hôm nay", examples = "2099-01-08") LocalDate day,
        @NotBlank @Size(min = 5, max = 1000) @Schema(description = "Lý do", examples = "Trùng ngày nghỉ Tết Nguyên đán")
                String reason) {}
