package vn.guongsang.nominations.referral.paper;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A letter that introduces an exemplar to the next level. */
@Schema(description = "Giới thiệu một điển hình lên cấp trên; nơi nhận do hệ thống xác định theo ngày gửi")
public record NewReferral(
        @NotNull @Schema(description = "Điển hình") UUID exemplarId,
        @NotNull @Min(1) @Max(1000) @Schema(description = "Lần công nhận được giới thiệu", examples = "1")
                Integer approvalNo,
        @NotNull @Schema(description = "Ngày gửi; không sau hôm nay, không trước ngày công nhận") LocalDate sentOn,
        @NotBlank @Size(max = 100) @Schema(description = "Số, ký hiệu văn bản", examples = "15/CV-UBND")
                String letterNumber,
        @Size(max = 2000) @Schema(description = "Ghi chú", examples = "Điển hình tiêu biểu nhất của xã năm 2024")
                String note) {}
