package vn.guongsang.reporting.inspection.recommendation.form;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.guongsang.reporting.inspection.Deadline;

/** Why it is not mended, and until when it must be. */
@Schema(name = "InspectionReturn", description = "Chưa khắc phục; hạn mới")
public record Return(
        @NotBlank
                @Size(min = 5, max = 2000)
                @Schema(description = "Nhận xét", examples = "Tiêu chuẩn chưa có mức đánh giá")
                String note,
        @NotNull @Valid @Schema(description = "Hạn mới, tính từ hôm nay") Deadline deadline) {}
