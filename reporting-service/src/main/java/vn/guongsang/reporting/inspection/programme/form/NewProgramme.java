package vn.guongsang.reporting.inspection.programme.form;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is written into a programme. */
@Schema(name = "NewInspectionProgramme", description = "Kế hoạch kiểm tra năm; UNIT là đơn vị của người gọi")
public record NewProgramme(
        @NotNull @Schema(description = "Cơ quan ban hành", examples = "COUNCIL") Issuer issuer,
        @NotNull @Min(2022) @Max(2100) @Schema(description = "Năm", examples = "2026") Integer year,
        @NotBlank
                @Size(min = 5, max = 300)
                @Schema(
                        description = "Tên kế hoạch",
                        examples = "Kế hoạch kiểm tra công tác thi đua, khen thưởng năm 2026")
                String title,
        @NotBlank
                @Size(min = 5, max = 5000)
                @Schema(
                        description = "Nội dung, phạm vi kiểm tra",
                        examples = "Việc xây dựng, nhân rộng điển hình tiên tiến theo mục IV.2 của Kế hoạch")
                String content) {}
