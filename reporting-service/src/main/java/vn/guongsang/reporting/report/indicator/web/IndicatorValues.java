package vn.guongsang.reporting.report.indicator.web;

import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.guongsang.reporting.report.indicator.Indicator;
import vn.guongsang.reporting.report.indicator.imported.ImportedValue;

/** What the system counts for a unit and a year. */
@Schema(name = "ReportIndicatorValues", description = "Số liệu hệ thống của một đơn vị trong một năm")
public record IndicatorValues(
        @NotNull UUID unitId,
        @NotNull @Schema(description = "Năm", examples = "2024") int year,
        @NotNull @Schema(description = "Thời điểm của số liệu") Instant asOf,
        @NotNull
                @Schema(
                        description =
                                "Các chỉ số hệ thống tự tính, và chỉ số do đơn vị nhập mà có số liệu nhập từ văn bản cũ",
                        maxItems = 100)
                List<Value> items) {

    /** One of them. */
    @Schema(name = "ReportIndicatorValue", description = "Giá trị của một chỉ số")
    public record Value(
            @NotNull Indicator indicator,
            @Schema(description = "Giá trị; vắng mặt khi không có gì để tính (không phải 0)", examples = "12")
                    BigDecimal value,
            @Schema(
                            description = "Liên kết tới từng bản ghi đã tính; vắng mặt ở chỉ số do đơn vị nhập",
                            examples = "https://baocao.example/v1/report-indicators/SUBJECTS/records?year=2024",
                            maxLength = 3000)
                    String recordsUrl,
            ImportedValue imported) {}
}
