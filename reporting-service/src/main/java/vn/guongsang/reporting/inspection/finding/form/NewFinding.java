package vn.guongsang.reporting.inspection.finding.form;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a team finds. */
@Schema(name = "NewInspectionFinding", description = "Phát hiện của đoàn kiểm tra")
public record NewFinding(
        @NotNull @Schema(description = "Mức độ", examples = "SERIOUS") Severity severity,
        @NotBlank
                @Size(min = 5, max = 5000)
                @Schema(description = "Nội dung", examples = "Đơn vị chưa ban hành tiêu chuẩn điển hình tiên tiến")
                String text,
        @NotNull @Schema(description = "Loại căn cứ", examples = "PLAN_CLAUSE") Basis basis,
        @NotBlank
                @Size(max = 300)
                @Schema(description = "Căn cứ: mã điều khoản, mã tiêu chuẩn hoặc điều luật", examples = "V.1.đ")
                String reference,
        @Size(max = 10) @Schema(description = "Kiến nghị") List<@NotNull @Valid NewRecommendation> recommendations) {

    /** An absent list is an empty one. */
    public NewFinding {
        recommendations = recommendations == null ? List.of() : recommendations;
    }
}
