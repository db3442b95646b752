package vn.guongsang.reporting.period.web;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.guongsang.reporting.period.Period;

/** One page of periods. */
@Schema(name = "PeriodPage", description = "Một trang các kỳ")
public record PeriodPage(
        @NotNull @Schema(description = "Các kỳ, theo ngày đầu", maxItems = 100) List<Period> items,
        @Schema(
                        description = "Liên kết tuyệt đối tới trang sau; vắng mặt ở trang cuối",
                        examples = "https://baocao.example/v1/periods?cursor=q1vJmZ0e2nE",
                        maxLength = 3000)
                String next) {}
