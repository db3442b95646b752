package vn.guongsang.nominations.unitplan.content;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a plan is sent back. */
@Schema(name = "UnitPlanReturn", description = "Lý do trả lại kế hoạch")
public record ReturnReason(
        @NotBlank
                @Size(min = 5, max = 2000)
                @Schema(description = "Lý do", examples = "Chưa nêu hình thức tôn vinh ở cơ sở")
                String reason) {}
