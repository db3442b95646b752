package vn.guongsang.reporting.budget.line;

import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.guongsang.kit.sql.Row;

/**
 * Sums of lines in whole đồng; what no line has yet is absent, which is not zero.
 *
 * @param rest what is allocated and not spent
 */
@Schema(name = "BudgetAmounts", description = "Tổng của các dòng (đồng); chưa có thì vắng mặt, không phải 0")
public record Amounts(
        @NotNull @Schema(description = "Lập dự toán", examples = "45000000") long estimated,
        @Schema(description = "Được phê duyệt", examples = "40000000") Long approved,
        @Schema(description = "Được phân bổ", examples = "40000000") Long allocated,
        @NotNull @Schema(description = "Đã chi", examples = "15000000") long spent,
        @Schema(description = "Còn lại: phân bổ trừ đã chi", examples = "25000000") Long rest,
        @Schema(description = "Quyết toán", examples = "15000000") Long settled) {

    /** The columns that {@link #of} reads, over {@code budget_line l}. */
    public static final String SUMS =
            """
            coalesce(sum(l.estimated), 0) AS estimated, sum(l.approved) AS approved, sum(l.allocated) AS allocated,
            coalesce(sum(l.spent), 0) AS spent, sum(l.allocated) - sum(l.spent) AS rest, sum(l.settled) AS settled""";

    public static Amounts of(Row row) {
        return new Amounts(
                row.decimal("estimated").longValueExact(),
                dong(row.decimal("approved")),
                dong(row.decimal("allocated")),
                row.decimal("spent").longValueExact(),
                dong(row.decimal("rest")),
                dong(row.decimal("settled")));
    }

    static Long dong(BigDecimal amount) {
        return amount == null ? null : Long.valueOf(amount.longValueExact());
    }
}
