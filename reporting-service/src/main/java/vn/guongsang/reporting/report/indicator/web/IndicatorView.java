package vn.guongsang.reporting.report.indicator.web;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.guongsang.reporting.report.indicator.Indicator;
import vn.guongsang.reporting.report.indicator.IndicatorKind;
import vn.guongsang.reporting.report.text.Bilingual;
import vn.guongsang.reporting.report.text.ReportTexts;

/** An indicator of the catalogue. */
@Schema(name = "ReportIndicator", description = "Một chỉ số trong danh mục")
public record IndicatorView(
        @NotNull Indicator code,
        @NotNull @Schema(description = "Tên") Bilingual name,
        @NotNull @Schema(description = "Định nghĩa: đếm gì, của ai, khi nào") Bilingual definition,
        @NotNull @Schema(description = "Dòng trong bảng theo dõi của Kế hoạch", examples = "M6", maxLength = 5)
                String row,
        @NotNull IndicatorKind kind,
        @NotNull @Schema(description = "true: hệ thống tự tính; false: đơn vị nhập", examples = "true")
                boolean system) {

    static IndicatorView of(Indicator indicator) {
        return new IndicatorView(
                indicator,
                ReportTexts.of("indicator", indicator, "name"),
                ReportTexts.of("indicator", indicator, "definition"),
                indicator.row(),
                indicator.kind(),
                indicator.isSystem());
    }
}
