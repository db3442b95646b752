package vn.guongsang.reporting.training.form;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a session is called off. */
@Schema(description = "Lý do")
public record TrainingReason(
        @NotBlank @Size(min = 5, max = 1000) @Schema(description = "Lý do", examples = "Hoãn vì mưa lũ")
                String reason) {}
