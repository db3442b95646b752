package vn.guongsang.reporting.plan.web;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One page of quotas. */
@Schema(name = "QuotaPage", description = "Một trang chỉ tiêu")
public record QuotaPage(
        @NotNull @Schema(description = "Các chỉ tiêu, theo mã", maxItems = 100) List<QuotaView> items,
        @Schema(
                        description = "Liên kết tuyệt đối tới trang sau; vắng mặt ở trang cuối",
                        examples = "https://baocao.example/v1/quotas?cursor=q1vJmZ0e2nE",
                        maxLength = 3000)
                String next) {}
