package vn.guongsang.reporting.training.form;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The right figures, and why the former ones were wrong. */
@Schema(name = "TrainingCorrection", description = "Đính chính kết quả")
public record ResultCorrection(
        @NotNull @Valid @Schema(description = "Kết quả đúng") NewResult result,
        @NotBlank @Size(min = 5, max = 1000) @Schema(description = "Lý do", examples = "Đếm lại danh sách ký tên")
                String reason) {}
