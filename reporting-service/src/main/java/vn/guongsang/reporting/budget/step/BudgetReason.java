package vn.guongsang.reporting.budget.step;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a step was taken that needs a reason. */
@Schema(name = "BudgetReason", description = "Lý do của thao tác")
public record BudgetReason(
        @NotBlank @Size(min = 5, max = 2000) @Schema(description = "Lý do", examples = "Chưa nêu định mức chi")
                String reason) {}
