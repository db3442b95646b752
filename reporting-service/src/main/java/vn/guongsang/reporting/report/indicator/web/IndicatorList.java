package vn.guongsang.reporting.report.indicator.web;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The whole catalogue; it is short. */
@Schema(name = "ReportIndicatorList", description = "Danh mục chỉ số")
public record IndicatorList(
        @NotNull @Schema(description = "Các chỉ số, theo thứ tự của danh mục", maxItems = 100)
                List<IndicatorView> items) {}
