package vn.guongsang.reporting.report.text;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A text in both languages. */
@Schema(description = "Văn bản bằng hai ngôn ngữ")
public record Bilingual(
        @NotNull @Schema(description = "Tiếng Việt", examples = "Số đối tượng được công nhận", maxLength = 1000)
                String vi,
        @NotNull @Schema(description = "Tiếng Anh", examples = "Distinct subjects recognised", maxLength = 1000)
                String en) {}
