package vn.guongsang.media.broadcast.slot.item;

import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One piece of what a slot is to show; names a task, an exemplar, or both. */
@Schema(name = "NewSlotItem", description = "Một nội dung của khung giờ: nhiệm vụ của kênh, hoặc điển hình")
public record NewItem(
        @Schema(description = "Nhiệm vụ tuyên truyền của kênh", examples = "0197a000-0000-7000-8000-0000000000e1")
                UUID taskId,
        @Schema(
                        description = "Điển hình; có thể vắng mặt khi nêu nhiệm vụ",
                        examples = "0197a000-0000-7000-8000-0000000000a1")
                UUID exemplarId,
        @NotNull
                @DecimalMin(value = "0", inclusive = false)
                @Digits(integer = 4, fraction = 2)
                @Schema(description = "Số phút", examples = "7.5", maximum = "1440")
                BigDecimal minutes) {}
