package vn.guongsang.nominations.referral.paper;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The answer of the Central Board, as it came on paper. */
@Schema(description = "Trả lời của Ban Thi đua - Khen thưởng Trung ương")
public record CentralAnswer(
        @NotBlank @Size(max = 100) @Schema(description = "Số, ký hiệu văn bản", examples = "212/BTĐKT-PT")
                String number,
        @NotNull @Schema(description = "Ngày văn bản; không sau hôm nay, không trước ngày gửi") LocalDate date,
        @NotBlank
                @Size(max = 4000)
                @Schema(description = "Nội dung", examples = "Chọn tuyên truyền toàn quốc trong quý I")
                String text) {}
