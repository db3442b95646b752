package vn.guongsang.media.contest.entry.term;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A term that follows the present one. */
@Schema(name = "NewContestAuthorTerm", description = "Thời hạn lưu mới; nối tiếp thời hạn đang áp dụng")
public record NewAuthorTerm(
        @NotNull @Min(1) @Max(120) @Schema(description = "Số tháng sau khi cuộc thi kết thúc", examples = "12")
                Integer months,
        @NotNull
                @Schema(description = "Áp dụng cho cuộc thi kết thúc từ ngày này; sau hôm nay", examples = "2099-01-01")
                LocalDate validFrom,
        @NotBlank
                @Size(min = 5, max = 500)
                @Schema(description = "Căn cứ", examples = "Thể lệ chung 15/QĐ-BTG ngày 05/01/2027")
                String source) {}
