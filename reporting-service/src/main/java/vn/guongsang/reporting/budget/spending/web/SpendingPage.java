package vn.guongsang.reporting.budget.spending.web;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.guongsang.reporting.budget.spending.SpendingRow;

/** One page of spending. */
@Schema(name = "BudgetSpendingPage", description = "Một trang khoản chi")
public record SpendingPage(
        @NotNull @Schema(description = "Các khoản chi, mới trước", maxItems = 100) List<SpendingRow> items,
        @Schema(
                        description = "Liên kết trang sau; vắng mặt ở trang cuối",
                        examples = "https://baocao.example/v1/budget-spendings?cursor=q1vJmZ0e2nE",
                        maxLength = 3000)
                String next) {}
