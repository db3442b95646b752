package vn.guongsang.reporting.plan.version.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a draft is given up. */
@Schema(name = "PlanVersionReason", description = "Lý do bỏ bản soạn")
public record PlanVersionReason(
        @NotBlank
                @Size(min = 5, max = 2000)
                @Schema(description = "Lý do", examples = "Ủy ban nhân dân yêu cầu soạn lại theo hướng khác")
                String reason) {}
