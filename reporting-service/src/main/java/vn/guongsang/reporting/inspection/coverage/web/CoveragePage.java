package vn.guongsang.reporting.inspection.coverage.web;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.guongsang.reporting.inspection.coverage.CoverageRow;

/** One page of units. */
@Schema(name = "InspectionCoveragePage", description = "Một trang đơn vị, lâu chưa được kiểm tra trước")
public record CoveragePage(
        @NotNull @Schema(description = "Ngày của danh sách đơn vị", examples = "2026-12-31") LocalDate asOf,
        @NotNull @Schema(description = "Chưa từng, rồi lâu nhất trước", maxItems = 100) List<CoverageRow> items,
        @Schema(
                        description = "Liên kết tuyệt đối tới trang sau; vắng mặt ở trang cuối",
                        examples = "https://baocao.example/v1/inspection-coverage?cursor=q1vJmZ0e2nE",
                        maxLength = 3000)
                String next) {}
