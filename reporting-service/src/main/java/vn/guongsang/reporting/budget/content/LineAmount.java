package vn.guongsang.reporting.budget.content;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An amount for one line. */
@Schema(name = "BudgetLineAmount", description = "Số tiền của một dòng")
public record LineAmount(
        @NotNull @Min(1) @Max(1000) @Schema(description = "Số dòng", examples = "1") Integer line,
        @NotNull
                @PositiveOrZero
                @Digits(integer = 15, fraction = 0, message = "{whole-dong}")
                @Schema(
                        description = "Số tiền, đồng, không có phần lẻ",
                        type = SchemaType.INTEGER,
                        format = "int64",
                        examples = "40000000",
                        minimum = "0",
                        maximum = "999999999999999")
                BigDecimal amount) {

    /** In whole đồng. */
    public long dong() {
        return amount.longValueExact();
    }
}
