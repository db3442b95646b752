package vn.guongsang.reporting.series.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import vn.guongsang.reporting.report.indicator.Indicator;
import vn.guongsang.reporting.series.UnitMap;

/** Which series. */
public record SeriesFilter(
        @Parameter(description = "Chỉ số, như ở /v1/report-indicators", example = "MODELS_SPREAD")
                @QueryParam("indicator")
                @NotNull
                Indicator indicator,
        @Parameter(description = "Năm đầu", example = "2023") @QueryParam("from") @NotNull @Min(2000) @Max(2100)
                Integer from,
        @Parameter(description = "Năm cuối", example = "2025") @QueryParam("to") @NotNull @Min(2000) @Max(2100)
                Integer to,
        @Parameter(description = "Theo đơn vị của từng năm (mặc định) hay của hôm nay", example = "TODAY")
                @QueryParam("units")
                UnitMap units) {}
