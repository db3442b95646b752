package vn.guongsang.media.briefing.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a briefing is taken back or given up. */
@Schema(description = "Lý do")
public record BriefingReason(
        @NotBlank @Size(min = 5, max = 1000) @Schema(description = "Lý do", examples = "Nhập nhầm điểm")
                String reason) {}
