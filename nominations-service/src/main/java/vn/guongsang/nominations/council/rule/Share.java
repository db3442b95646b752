package vn.guongsang.nominations.council.rule;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A share as an exact fraction: 2/3 has no end as a decimal number. */
@Schema(description = "Tỷ lệ, dạng phân số")
public record Share(
        @NotNull @Min(1) @Max(1000) @Schema(description = "Tử số", examples = "90") Integer numerator,
        @NotNull @Min(1) @Max(1000) @Schema(description = "Mẫu số", examples = "100") Integer denominator) {

    /** The least whole number that is at least this share of a base: 90 % of 11 is 9.9, so 10. */
    public int of(int base) {
        return (base * numerator + denominator - 1) / denominator;
    }
}
