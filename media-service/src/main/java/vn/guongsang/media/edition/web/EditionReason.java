package vn.guongsang.media.edition.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why an edition is withdrawn or discarded. */
@Schema(description = "Lý do")
public record EditionReason(
        @NotBlank @Size(max = 1000) @Schema(description = "Lý do", examples = "Sai quyết định công nhận")
                String reason) {}
