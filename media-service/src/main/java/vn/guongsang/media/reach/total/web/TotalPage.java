package vn.guongsang.media.reach.total.web;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.guongsang.media.reach.total.TotalRow;

/** One page of totals. */
@Schema(name = "ReachTotalPage", description = "Một trang tổng")
public record TotalPage(
        @NotNull @Schema(description = "Theo tháng, mã kênh, chỉ số", maxItems = 100) List<TotalRow> items,
        @Schema(
                        description = "Liên kết tuyệt đối tới trang sau; vắng mặt ở trang cuối",
                        examples = "https://baochi.example/v1/reach-totals?cursor=q1vJmZ0e2nE",
                        maxLength = 3000)
                String next) {}
