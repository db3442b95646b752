package vn.guongsang.reporting.budget.web;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One page of estimates. */
@Schema(name = "BudgetEstimatePage", description = "Một trang dự toán")
public record EstimatePage(
        @NotNull @Schema(description = "Các dự toán, mới trước", maxItems = 100) List<EstimateRow> items,
        @Schema(
                        description = "Liên kết trang sau; vắng mặt ở trang cuối",
                        examples = "https://baocao.example/v1/budget-estimates?cursor=q1vJmZ0e2nE",
                        maxLength = 3000)
                String next) {}
