package vn.guongsang.reporting.plan.clause.web;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.guongsang.reporting.plan.clause.Clause;

/** One page of clauses. */
@Schema(name = "PlanClausePage", description = "Một trang nội dung của Kế hoạch")
public record ClausePage(
        @NotNull @Schema(description = "Các nội dung, theo thứ tự trong văn bản", maxItems = 100) List<Clause> items,
        @Schema(
                        description = "Liên kết tuyệt đối tới trang sau; vắng mặt ở trang cuối",
                        examples = "https://baocao.example/v1/plans/GUONG_SANG_2023_2025/clauses?cursor=q1vJmZ0e2nE",
                        maxLength = 3000)
                String next) {}
