package vn.guongsang.reporting.consolidation.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a draft is given up. */
@Schema(name = "ConsolidatedReportDiscard", description = "Lý do bỏ dự thảo")
public record DiscardReason(
        @NotBlank @Size(max = 1000) @Schema(description = "Lý do", examples = "Chốt trước khi đủ báo cáo")
                String reason) {}
