package vn.guongsang.nominations.unitplan.content;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.guongsang.nominations.criteria.content.IssuingDocument;

/** What is written into a unit's plan; a draft may be incomplete. */
@Schema(description = "Nội dung kế hoạch năm của đơn vị. Bản nháp được phép thiếu; đủ mới trình được.")
public record NewUnitPlan(
        @NotNull @Schema(description = "Đơn vị") UUID unitId,
        @NotNull @Min(2022) @Max(2100) @Schema(description = "Năm kế hoạch", examples = "2024") Integer year,
        @NotBlank
                @Size(max = 300)
                @Schema(
                        description = "Tên kế hoạch",
                        examples = "Kế hoạch phát hiện, tuyên truyền, tôn vinh điển hình tiên tiến năm 2024")
                String title,
        @Valid IssuingDocument document,
        @Size(max = 4) @Schema(description = "Hình thức biểu dương, tôn vinh", examples = "[\"WITHIN_CONFERENCE\"]")
                List<@NotNull HonouringForm> honouringForms,
        @Size(max = 2000)
                @Schema(
                        description = "Cách biểu dương, tôn vinh",
                        examples = "Biểu dương tại hội nghị tổng kết phong trào thi đua tháng 12.")
                String honouring,
        @Size(max = 5000)
                @Schema(
                        description = "Nội dung, chỉ tiêu phát hiện, tuyên truyền, nhân rộng",
                        examples = "Phát hiện ít nhất 3 điển hình; mỗi tháng một bài trên cổng thông tin của xã.")
                String targets,
        @Size(max = 20) @Schema(description = "Tài liệu kèm theo") List<@Valid @NotNull Attachment> attachments) {

    /** Absent lists are empty ones. */
    public NewUnitPlan {
        honouringForms = honouringForms == null ? List.of() : honouringForms;
        attachments = attachments == null ? List.of() : attachments;
    }
}
