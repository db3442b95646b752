package vn.guongsang.nominations.unit.change.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a set is given up. */
@Schema(description = "Lý do bỏ đợt thay đổi")
public record NewDiscard(
        @NotBlank
                @Size(min = 5, max = 2000)
                @Schema(description = "Lý do", examples = "Nghị quyết được thay thế bằng nghị quyết khác")
                String reason) {}
