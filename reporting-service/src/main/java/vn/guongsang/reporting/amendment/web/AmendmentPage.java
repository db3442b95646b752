package vn.guongsang.reporting.amendment.web;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One page of requests. */
@Schema(name = "AmendmentRequestPage", description = "Một trang phản ánh")
public record AmendmentPage(
        @NotNull @Schema(description = "Các phản ánh, mới trước", maxItems = 100) List<AmendmentRow> items,
        @Schema(
                        description = "Liên kết trang sau; vắng mặt ở trang cuối",
                        examples = "https://baocao.example/v1/amendment-requests?cursor=q1vJmZ0e2nE",
                        maxLength = 3000)
                String next) {}
