package vn.guongsang.reporting.quota.web;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.guongsang.reporting.quota.figure.ReadingInfo;

/** One page of units with their progress. */
@Schema(name = "UnitProgressPage", description = "Một trang các đơn vị và tiến độ")
public record UnitProgressPage(
        @NotNull @Schema(description = "Ngày xét đơn vị", examples = "2024-12-31") LocalDate basisDate,
        @NotNull ReadingInfo reading,
        @NotNull @Schema(description = "Các đơn vị, theo tên", maxItems = 100) List<UnitProgressRow> items,
        @Schema(
                        description = "Liên kết tuyệt đối tới trang sau; vắng mặt ở trang cuối",
                        examples =
                                "https://baocao.example/v1/quota-progress/EXEMPLARS_PER_COMMUNE/units?cursor=q1vJmZ0e2nE",
                        maxLength = 3000)
                String next) {}
