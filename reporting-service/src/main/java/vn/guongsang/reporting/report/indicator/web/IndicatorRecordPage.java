package vn.guongsang.reporting.report.indicator.web;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.guongsang.reporting.report.indicator.IndicatorRecord;

/** One page of records. */
@Schema(description = "Một trang bản ghi đã tính")
public record IndicatorRecordPage(
        @NotNull @Schema(description = "Theo ngày, cũ trước", maxItems = 100) List<IndicatorRecord> items,
        @Schema(
                        description = "Liên kết tuyệt đối tới trang sau; vắng mặt ở trang cuối",
                        examples = "https://baocao.example/v1/report-indicators/SUBJECTS/records?cursor=q1vJmZ0e2nE",
                        maxLength = 3000)
                String next) {}
