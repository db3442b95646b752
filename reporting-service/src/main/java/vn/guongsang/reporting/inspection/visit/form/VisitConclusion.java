package vn.guongsang.reporting.inspection.visit.form;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the head of the team concludes. */
@Schema(name = "InspectionConclusion", description = "Kết luận kiểm tra")
public record VisitConclusion(
        @NotBlank
                @Size(min = 10, max = 20_000)
                @Schema(
                        description = "Kết luận",
                        examples = "Đơn vị đã ban hành tiêu chuẩn nhưng chưa phổ biến điển hình")
                String text,
        @NotBlank @Size(max = 100) @Schema(description = "Số văn bản kết luận", examples = "15/KL-ĐKT")
                String documentNumber,
        @NotNull
                @Schema(
                        description = "Ngày kết luận; hạn tính bằng số ngày bắt đầu từ ngày sau ngày này",
                        examples = "2026-06-01")
                LocalDate documentDate) {}
