package vn.guongsang.nominations.unitplan.web;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One page of plans. */
@Schema(description = "Một trang kế hoạch")
public record UnitPlanPage(
        @NotNull @Schema(description = "Các kế hoạch, mới trước") List<UnitPlanRow> items,
        @Schema(
                        description = "Liên kết trang sau; vắng mặt ở trang cuối",
                        examples = "https://api.example.vn/v1/unit-plans?cursor=abc",
                        maxLength = 4000)
                String next) {}
