package vn.guongsang.reporting.report.content;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Of which unit and year a report is opened. */
@Schema(name = "NewUnitReport", description = "Đơn vị và năm của báo cáo")
public record NewReport(
        @NotNull @Schema(description = "Đơn vị báo cáo") UUID unitId,
        @NotNull @Min(2000) @Max(2100) @Schema(description = "Năm báo cáo", examples = "2024") Integer year) {}
