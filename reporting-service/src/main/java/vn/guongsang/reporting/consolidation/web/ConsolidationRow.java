package vn.guongsang.reporting.consolidation.web;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.guongsang.reporting.consolidation.step.ConsolidationStatus;

/** A consolidated report in a list. */
@Schema(name = "ConsolidatedReportRow", description = "Một báo cáo tổng hợp trong danh sách")
public record ConsolidationRow(
        @NotNull UUID id,
        @NotNull @Schema(description = "Trạng thái", examples = "FINAL") ConsolidationStatus status,
        @NotNull @Schema(description = "Tên trạng thái theo ngôn ngữ của yêu cầu", examples = "Đã ký", maxLength = 100)
                String statusLabel,
        @NotNull
                @Schema(
                        description = "Các thao tác người gọi được phép làm lúc này",
                        examples = "[\"dispatch\"]",
                        maxItems = 5)
                List<String> allowedActions,
        @NotNull @Schema(description = "Phiên bản", examples = "2") long version,
        @NotNull UUID unitId,
        @NotNull @Schema(description = "Năm thi đua", examples = "2024") int year,
        @NotNull @Schema(description = "Thời điểm của số liệu") Instant asOf,
        @Schema(description = "Số, ký hiệu; vắng mặt khi chưa ký", examples = "215/BC-UBND", maxLength = 100)
                String number,
        @NotNull Instant madeAt,
        @Schema(description = "Báo cáo đã thay báo cáo này") UUID supersededBy) {}
