package vn.guongsang.media.contest.content;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a judge gives a score for. */
@Schema(name = "ContestCriterion", description = "Tiêu chí chấm; tổng trọng số là 100")
public record Criterion(
        @NotBlank
                @Pattern(regexp = "[a-z][a-z0-9-]{1,29}")
                @Size(max = 30)
                @Schema(description = "Mã", examples = "noi-dung")
                String code,
        @NotBlank
                @Size(min = 2, max = 200)
                @Schema(description = "Tên", examples = "Nội dung chân thực, có sức lan tỏa")
                String name,
        @NotNull @Min(1) @Max(100) @Schema(description = "Trọng số, phần trăm", examples = "40") Integer weight,
        @NotNull @Min(1) @Max(100) @Schema(description = "Điểm tối đa", examples = "10") Integer maxScore) {}
