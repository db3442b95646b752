package vn.guongsang.media.gathering.duty;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many of the units within the reader's scope have fulfilled the duty. */
@Schema(name = "GatheringDutyCounts", description = "Số đơn vị trong phạm vi của người gọi")
public record DutyCounts(
        @NotNull @Schema(description = "Có nghĩa vụ", examples = "141") int obliged,
        @NotNull @Schema(description = "Đã đáp ứng", examples = "120") int covered,
        @NotNull @Schema(description = "Còn thiếu", examples = "21") int missing) {}
