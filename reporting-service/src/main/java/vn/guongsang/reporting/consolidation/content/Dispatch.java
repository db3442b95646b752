package vn.guongsang.reporting.consolidation.content;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a consolidated report went to the Central Board. */
@Schema(name = "ConsolidatedReportDispatch", description = "Việc gửi Ban Thi đua - Khen thưởng Trung ương")
public record Dispatch(
        @NotNull @Schema(description = "Ngày gửi") LocalDate sentOn,
        @NotBlank @Size(max = 100) @Schema(description = "Số, ký hiệu văn bản gửi", examples = "1024/UBND-TĐKT")
                String documentNumber) {}
