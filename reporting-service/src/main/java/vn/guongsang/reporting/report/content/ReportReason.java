package vn.guongsang.reporting.report.content;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a report goes back. */
@Schema(description = "Lý do trả lại báo cáo")
public record ReportReason(
        @NotBlank
                @Size(min = 5, max = 2000)
                @Schema(description = "Lý do", examples = "Số chi vượt dự toán, đề nghị kiểm tra lại")
                String reason) {}
