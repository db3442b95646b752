package vn.guongsang.reporting.inspection;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why something is called off, ended or sent back. */
@Schema(description = "Lý do")
public record InspectionReason(
        @NotBlank
                @Size(min = 5, max = 1000)
                @Schema(description = "Lý do", examples = "Đơn vị đang khắc phục hậu quả mưa lũ")
                String reason) {}
