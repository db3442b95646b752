package vn.guongsang.reporting.inspection.finding.form;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.guongsang.reporting.inspection.Deadline;

/** What the unit should do; it begins with the conclusion. */
@Schema(name = "NewInspectionRecommendation", description = "Kiến nghị; bắt đầu từ ngày kết luận")
public record NewRecommendation(
        @NotBlank
                @Size(min = 5, max = 2000)
                @Schema(
                        description = "Việc phải khắc phục",
                        examples = "Ban hành tiêu chuẩn điển hình tiên tiến của đơn vị")
                String text,
        @NotNull @Valid @Schema(description = "Hạn") Deadline deadline) {}
