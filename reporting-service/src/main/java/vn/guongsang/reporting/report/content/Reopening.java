package vn.guongsang.reporting.report.content;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Until when and why a unit may write once more. */
@Schema(name = "UnitReportReopening", description = "Mở lại cho một đơn vị của một năm, có thời hạn và lý do")
public record Reopening(
        @NotNull @Schema(description = "Ngày cuối được sửa và gửi, hết 23:59:59") LocalDate until,
        @NotBlank
                @Size(min = 5, max = 2000)
                @Schema(description = "Lý do", examples = "Bổ sung hai điển hình do quyết định nhập chậm")
                String reason) {}
