package vn.guongsang.media.column.statistics.web;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.guongsang.media.column.statistics.StatisticsRow;

/** One page of figures. */
@Schema(name = "ColumnStatisticsPage", description = "Một trang số liệu theo tháng")
public record StatisticsPage(
        @NotNull @Schema(description = "Theo tháng, sớm trước", maxItems = 100) List<StatisticsRow> items,
        @Schema(
                        description = "Liên kết tuyệt đối tới trang sau; vắng mặt ở trang cuối",
                        examples = "https://baochi.example/v1/column-statistics?cursor=q1vJmZ0e2nE",
                        maxLength = 3000)
                String next) {}
