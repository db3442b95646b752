package vn.guongsang.nominations.nomination.dossier;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an appraiser found on one criterion. */
@Schema(description = "Kết quả thẩm định một tiêu chuẩn")
public record Finding(
        @NotBlank @Size(max = 100) @Schema(description = "Mã tiêu chuẩn", examples = "TASK_EXCELLENCE")
                String criterion,
        @NotNull @Schema(description = "Đạt tiêu chuẩn", examples = "true") Boolean met,
        @Size(max = 2000) @Schema(description = "Nhận xét", examples = "Đã đối chiếu với báo cáo năm 2024")
                String comment,
        @Min(0)
                @Max(100)
                @Schema(description = "Điểm, từ 0 đến mức cao nhất của thang; vắng mặt: không cho điểm", examples = "8")
                Integer score) {}
