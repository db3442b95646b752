package vn.guongsang.reporting.budget.step;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.guongsang.reporting.budget.content.BudgetDecision;
import vn.guongsang.reporting.budget.content.LineAmount;

/** The settlement (quyết toán) as the papers have it; it has to agree with what was booked, line by line and in total. */
@Schema(name = "BudgetSettlement", description = "Quyết toán theo hồ sơ; phải khớp số đã chi từng dòng và từng nguồn")
public record EstimateSettlement(
        @NotNull @Valid BudgetDecision decision,
        @NotNull @Size(max = 400) @Schema(description = "Số quyết toán của các dòng; dòng không nêu là 0")
                List<@Valid @NotNull LineAmount> lines,
        @NotNull
                @PositiveOrZero
                @Digits(integer = 18, fraction = 0, message = "{whole-dong}")
                @Schema(
                        description = "Tổng quyết toán từ ngân sách nhà nước, đồng",
                        type = SchemaType.INTEGER,
                        format = "int64",
                        examples = "40000000",
                        minimum = "0",
                        maximum = "999999999999999999")
                BigDecimal stateBudget,
        @NotNull
                @PositiveOrZero
                @Digits(integer = 18, fraction = 0, message = "{whole-dong}")
                @Schema(
                        description = "Tổng quyết toán từ nguồn hợp pháp khác, đồng",
                        type = SchemaType.INTEGER,
                        format = "int64",
                        examples = "0",
                        minimum = "0",
                        maximum = "999999999999999999")
                BigDecimal otherLawful) {}
