package vn.guongsang.nominations.nurturing.plan;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The check of a year, as it is made. */
@Schema(description = "Kiểm tra của một năm; mỗi năm một lần")
public record NewNurturingCheck(
        @NotNull @Min(2000) @Max(2100) @Schema(description = "Năm", examples = "2025") Integer year,
        @NotBlank @Size(max = 4000) @Schema(description = "Nhận xét", examples = "Doanh thu tăng 20 %") String findings,
        @NotBlank @Size(max = 4000) @Schema(description = "Việc tiếp theo", examples = "Mở rộng thêm 3 ha")
                String nextSteps) {}
