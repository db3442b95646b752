package vn.guongsang.reporting.quota.gap.web;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.guongsang.reporting.quota.figure.ReadingInfo;

/** One page of units that are short of a quota. */
@Schema(name = "QuotaGapPage", description = "Một trang các đơn vị chưa đạt chỉ tiêu")
public record GapPage(
        @NotNull @Schema(description = "Ngày xét đơn vị", examples = "2024-12-31") LocalDate basisDate,
        @NotNull ReadingInfo reading,
        @NotNull
                @Schema(
                        description = "Các đơn vị còn thiếu, theo tên; rỗng khi không có chỉ tiêu bằng số",
                        maxItems = 100)
                List<GapRow> items,
        @Schema(
                        description = "Liên kết tuyệt đối tới trang sau; vắng mặt ở trang cuối",
                        examples =
                                "https://baocao.example/v1/quota-progress/EXEMPLARS_PER_COMMUNE/gaps?cursor=q1vJmZ0e2nE",
                        maxLength = 3000)
                String next) {}
