package vn.guongsang.media.gathering.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.guongsang.media.gathering.form.NewResult;

/** The right figures, and why the former were wrong. */
@Schema(name = "GatheringResultCorrection", description = "Đính chính kết quả; số liệu cũ vẫn đọc được trong results")
public record ResultCorrection(
        @NotNull @Valid NewResult result,
        @NotBlank @Size(min = 5, max = 1000) @Schema(description = "Lý do", examples = "Đếm lại theo danh sách ký tên")
                String reason) {}
