package vn.guongsang.reporting.report.content;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is handed over with a submission. */
@Schema(name = "UnitReportSubmission", description = "Những cảnh báo mà đơn vị đã xem và vẫn gửi")
public record ReportSubmission(
        @NotNull
                @Size(max = 200)
                @Schema(
                        description = "Khóa (key) của các cảnh báo đã xem, lấy ở checks",
                        examples = "[\"OUTLIER:BUDGET_SPENT\"]")
                List<@NotNull @Pattern(regexp = "[A-Z_]{1,60}(:[A-Z_]{1,60})?") @Size(max = 121) String>
                        acknowledged) {}
