package vn.guongsang.nominations.correction.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An order to show a profile again. */
@Schema(name = "ProfileReopening", description = "Công bố lại hồ sơ đã rút")
public record NewReopening(
        @NotBlank
                @Size(min = 5, max = 500)
                @Schema(description = "Lý do nội bộ", examples = "Đã xác minh, nội dung đúng")
                String reason,
        @Size(min = 5, max = 500)
                @Schema(description = "Lời báo cho báo chí", examples = "Hồ sơ đã được xác minh và công bố lại.")
                String notice) {}
