package vn.guongsang.reporting.training.target;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.guongsang.reporting.training.form.Audience;
import vn.guongsang.reporting.training.form.TrainingType;

/** A target that follows the present one of its type and audience. */
@Schema(name = "NewTrainingTarget", description = "Chỉ tiêu tập huấn hằng năm của toàn tỉnh; nối tiếp chỉ tiêu trước")
public record NewTarget(
        @NotNull @Schema(description = "Nội dung", examples = "EMULATION_SKILLS") TrainingType type,
        @NotNull @Schema(description = "Đối tượng", examples = "EMULATION_STAFF") Audience audience,
        @NotNull @Schema(description = "Đại lượng", examples = "SESSIONS") Metric metric,
        @Min(1)
                @Max(1_000_000)
                @Schema(description = "Số tối thiểu mỗi năm; vắng mặt khi văn bản không nêu số", examples = "2")
                Integer minimum,
        @NotBlank
                @Size(min = 5, max = 2000)
                @Schema(description = "Nguyên văn", examples = "mỗi năm tổ chức ít nhất 02 lớp tập huấn nghiệp vụ")
                String quotation,
        @NotNull @Schema(description = "Áp dụng từ ngày này; sau hôm nay", examples = "2099-01-01") LocalDate validFrom,
        @NotBlank
                @Size(min = 5, max = 500)
                @Schema(description = "Căn cứ", examples = "Kế hoạch 120/KH-UBND ngày 05/01/2027, mục IV.6.b")
                String source) {}
