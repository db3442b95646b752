package vn.guongsang.reporting.inspection.recommendation.form;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the team found when it looked again. */
@Schema(name = "InspectionCheck", description = "Kết quả kiểm tra lại")
public record CheckNote(
        @NotBlank @Size(min = 5, max = 2000) @Schema(description = "Nhận xét", examples = "Đã kiểm tra văn bản gốc")
                String note) {}
