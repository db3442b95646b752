package vn.guongsang.reporting.series.web;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One page of a series. */
@Schema(name = "SeriesPage", description = "Một trang chuỗi số liệu")
public record SeriesPage(
        @NotNull @Schema(description = "Các giá trị, theo tên đơn vị và năm", maxItems = 100) List<SeriesRow> items,
        @Schema(
                        description = "Liên kết tuyệt đối tới trang sau; vắng mặt ở trang cuối",
                        examples = "https://baocao.example/v1/series?cursor=q1vJmZ0e2nE",
                        maxLength = 3000)
                String next) {}
