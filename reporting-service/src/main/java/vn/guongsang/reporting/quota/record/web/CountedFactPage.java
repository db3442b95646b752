package vn.guongsang.reporting.quota.record.web;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.guongsang.reporting.quota.record.CountedFact;

/** One page of counted facts. */
@Schema(name = "CountedFactPage", description = "Một trang các bản ghi đã được tính")
public record CountedFactPage(
        @NotNull @Schema(description = "Các bản ghi, theo mã", maxItems = 100) List<CountedFact> items,
        @Schema(
                        description = "Liên kết tuyệt đối tới trang sau; vắng mặt ở trang cuối",
                        examples =
                                "https://baocao.example/v1/quota-progress/RECOGNITION_EVENT_PER_UNIT/facts?cursor=q1vJmZ0e2nE",
                        maxLength = 3000)
                String next) {}
