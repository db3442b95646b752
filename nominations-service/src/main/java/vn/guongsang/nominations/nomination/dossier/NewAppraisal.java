package vn.guongsang.nominations.nomination.dossier;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An appraiser's opinion. */
@Schema(description = "Ý kiến thẩm định")
public record NewAppraisal(
        @NotNull @Schema(description = "Đề nghị", examples = "APPROVE") Recommendation recommendation,
        @NotBlank
                @Size(min = 5, max = 5000)
                @Schema(
                        description = "Nhận xét chung",
                        examples = "Thành tích rõ, minh chứng đầy đủ, không cường điệu.")
                String comment,
        @NotNull @Size(max = 50) @Schema(description = "Kết quả theo từng tiêu chuẩn") List<@Valid Finding> findings,
        @Schema(
                        description =
                                "Ngày cho ý kiến ghi trên giấy tờ, không sau hôm nay; vắng mặt: hôm nay. Ngày đó cấp thẩm định phải còn thẩm quyền và đơn vị của người thẩm định phải đang hoạt động.",
                        examples = "2025-06-20")
                LocalDate givenOn) {}
