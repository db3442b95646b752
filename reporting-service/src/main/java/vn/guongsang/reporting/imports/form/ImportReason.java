package vn.guongsang.reporting.imports.form;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why an import is given up. */
@Schema(name = "FigureImportReason", description = "Lý do bỏ hoặc thu hồi")
public record ImportReason(
        @NotBlank @Size(min = 5, max = 2000) @Schema(description = "Lý do", examples = "Nhầm tệp của năm khác")
                String reason) {}
