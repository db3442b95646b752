package vn.guongsang.reporting.budget.figures.web;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.guongsang.reporting.budget.figures.LineRow;

/** One page of lines. */
@Schema(name = "BudgetLinePage", description = "Một trang dòng dự toán")
public record LineRowPage(
        @NotNull @Schema(description = "Các dòng, theo dự toán và số dòng", maxItems = 100) List<LineRow> items,
        @Schema(
                        description = "Liên kết trang sau; vắng mặt ở trang cuối",
                        examples = "https://baocao.example/v1/budget-lines?cursor=q1vJmZ0e2nE",
                        maxLength = 3000)
                String next) {}
