package vn.guongsang.reporting.amendment.step;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a request was withdrawn. */
@Schema(name = "AmendmentReason", description = "Lý do rút")
public record AmendmentReason(
        @NotBlank @Size(min = 5, max = 2000) @Schema(description = "Lý do", examples = "Đã tự giải quyết")
                String reason) {}
