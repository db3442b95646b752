package vn.guongsang.nominations.nomination.course;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why, and on which day, a nomination is not recognised. */
@Schema(name = "Rejection", description = "Không công nhận")
public record Refusal(
        @NotBlank
                @Size(min = 5, max = 2000)
                @Schema(description = "Lý do", examples = "Thành tích chưa nổi trội so với mặt bằng chung")
                String reason,
        @Schema(
                        description =
                                "Ngày quyết định ghi trên giấy tờ, không sau hôm nay; vắng mặt: hôm nay. Ngày đó cấp quyết định phải còn thẩm quyền và cơ quan quyết định phải đang hoạt động.",
                        examples = "2025-06-25")
                LocalDate decidedOn) {}
