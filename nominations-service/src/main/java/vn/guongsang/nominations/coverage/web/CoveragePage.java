package vn.guongsang.nominations.coverage.web;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.guongsang.nominations.coverage.CoverageCounts;
import vn.guongsang.nominations.coverage.CoverageRow;

/** One page of the obliged units, and how many they are in all. */
@Schema(description = "Một trang đơn vị có nghĩa vụ, kèm tổng số")
public record CoveragePage(
        @NotNull @Schema(description = "Ngày mà danh sách đơn vị được lấy") LocalDate asOf,
        @NotNull CoverageCounts counts,
        @NotNull @Schema(description = "Các đơn vị, theo tên không dấu") List<CoverageRow> items,
        @Schema(
                        description = "Liên kết trang sau; vắng mặt ở trang cuối",
                        examples = "https://api.example.vn/v1/criteria-coverage?cursor=abc",
                        maxLength = 4000)
                String next) {}
