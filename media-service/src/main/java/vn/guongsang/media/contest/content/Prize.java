package vn.guongsang.media.contest.content;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Prizes of one kind; they are given in the order in which they are written. */
@Schema(name = "ContestPrize", description = "Giải thưởng; trao theo thứ tự đã ghi")
public record Prize(
        @NotNull @Schema(description = "Thể loại", examples = "WRITE") Strand strand,
        @NotBlank @Size(min = 2, max = 100) @Schema(description = "Tên giải", examples = "Giải Nhất") String name,
        @NotNull @Min(1) @Max(50) @Schema(description = "Số giải", examples = "1") Integer count,
        @Min(1) @Max(1_000_000_000) @Schema(description = "Mức thưởng, đồng", examples = "10000000") Long amountVnd) {}
