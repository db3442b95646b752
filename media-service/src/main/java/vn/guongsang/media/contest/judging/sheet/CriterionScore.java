package vn.guongsang.media.contest.judging.sheet;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The score of one criterion. */
@Schema(name = "ContestCriterionScore", description = "Điểm của một tiêu chí")
public record CriterionScore(
        @NotBlank @Size(max = 30) @Schema(description = "Mã tiêu chí", examples = "noi-dung") String criterion,
        @NotNull
                @DecimalMin("0")
                @DecimalMax("100")
                @Digits(integer = 3, fraction = 2)
                @Schema(description = "Điểm, từ 0 đến điểm tối đa của tiêu chí", examples = "8.5")
                BigDecimal score) {}
