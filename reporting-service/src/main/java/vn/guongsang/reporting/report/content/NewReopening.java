package vn.guongsang.reporting.report.content;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A year that was locked before its report was opened. */
@Schema(
        name = "NewLateUnitReport",
        description = "Mở báo cáo của một đơn vị cho một năm đã khóa mà đơn vị chưa từng mở")
public record NewReopening(
        @NotNull @Valid @Schema(description = "Đơn vị và năm") NewReport report,
        @NotNull @Valid @Schema(description = "Thời hạn và lý do") Reopening reopening) {}
