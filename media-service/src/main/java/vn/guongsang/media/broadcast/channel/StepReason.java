package vn.guongsang.media.broadcast.channel;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why something of the schedule is changed. */
@Schema(name = "ScheduleReason", description = "Lý do thay đổi lịch phát sóng")
public record StepReason(
        @NotBlank
                @Size(min = 5, max = 1000)
                @Schema(description = "Lý do", examples = "Dành giờ cho tường thuật trực tiếp kỳ họp")
                String reason) {}
