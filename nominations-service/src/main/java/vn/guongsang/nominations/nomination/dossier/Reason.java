package vn.guongsang.nominations.nomination.dossier;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a step was taken that needs a reason. */
@Schema(description = "Lý do của thao tác")
public record Reason(
        @NotBlank
                @Size(min = 5, max = 2000)
                @Schema(description = "Lý do", examples = "Thiếu minh chứng cho tiêu chuẩn về sáng kiến")
                String reason) {}
