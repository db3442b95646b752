package vn.guongsang.reporting.quota.web;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One page of counted recognitions. */
@Schema(name = "RecognitionPage", description = "Một trang các công nhận đã được tính")
public record RecognitionPage(
        @NotNull @Schema(description = "Các công nhận, theo ngày quyết định, cũ trước", maxItems = 100)
                List<RecognitionRow> items,
        @Schema(
                        description = "Liên kết tuyệt đối tới trang sau; vắng mặt ở trang cuối",
                        examples =
                                "https://baocao.example/v1/quota-progress/EXEMPLARS_PROVINCE/records?cursor=q1vJmZ0e2nE",
                        maxLength = 3000)
                String next) {}
