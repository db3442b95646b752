package vn.guongsang.kit.ops;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Why a held record is given up.
 *
 * @param reason 5 to 500 characters
 */
@Schema(description = "Lý do bỏ bản ghi")
public record Discard(
        @Schema(description = "Lý do", examples = "Bản ghi thử nghiệm, không thuộc hệ thống")
                @NotBlank
                @Size(min = 5, max = 500)
                String reason) {}
