package vn.guongsang.reporting.consolidation;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.guongsang.kit.history.HistoryLine;
import vn.guongsang.kit.web.Composite;
import vn.guongsang.reporting.consolidation.content.Dispatch;
import vn.guongsang.reporting.consolidation.content.Signing;
import vn.guongsang.reporting.consolidation.paper.ReportFormat;
import vn.guongsang.reporting.consolidation.step.ConsolidationStatus;
import vn.guongsang.reporting.consolidation.store.Documents;

/** A consolidated report as shown; its numbers are in its documents. */
@Schema(name = "ConsolidatedReport", description = "Báo cáo tổng hợp")
public record ConsolidatedReportView(
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
        @NotNull @Schema(description = "Tên đơn vị ở ngày chốt", examples = "Tỉnh Thừa Thiên Huế", maxLength = 300)
                String unitName,
        @NotNull @Schema(description = "Năm thi đua", examples = "2024") int year,
        @NotNull @Schema(description = "Thời điểm của số liệu") Instant asOf,
        @NotNull @Schema(description = "Ngày chốt danh sách đơn vị") LocalDate basisDate,
        @NotNull @Schema(description = "Số đơn vị phải báo cáo", examples = "230", minimum = "0") long unitsBound,
        @NotNull @Schema(description = "Số báo cáo đã được chấp nhận", examples = "228", minimum = "0")
                long unitsAccepted,
        @NotNull @Schema(description = "SHA-256 của toàn bộ số liệu", examples = EXAMPLE_HASH, maxLength = 64)
                String snapshotSha256,
        @NotNull @Schema(description = "Các tài liệu đã dựng ở giai đoạn hiện tại", maxItems = 5) List<Paper> documents,
        @Schema(description = "Báo cáo được báo cáo này thay") UUID amends,
        Signing signing,
        Dispatch dispatch,
        @NotNull @Schema(description = "Người lập", examples = "ban-tdkt", maxLength = 200) String madeBy,
        @NotNull Instant madeAt,
        @Schema(description = "Người ký trên hệ thống", examples = "lanh-dao-so", maxLength = 200) String finalisedBy,
        Instant finalisedAt,
        @Schema(description = "Báo cáo đã thay báo cáo này") UUID supersededBy,
        @Schema(description = "Lúc được thay hoặc bị bỏ") Instant closedAt,
        @Schema(description = "Lý do bỏ", examples = "Chốt trước khi đủ báo cáo", maxLength = 1000)
                String closingReason,
        @NotNull @Schema(description = "Lịch sử, cũ trước", maxItems = 100) List<HistoryLine> history)
        implements Composite {

    private static final String EXAMPLE_HASH = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";

    /** A document that can be downloaded. */
    @Schema(name = "ConsolidatedReportDocument", description = "Một tài liệu")
    public record Paper(
            @NotNull ReportFormat format,
            @NotNull @Schema(description = "DRAFT: dự thảo; FINAL: đã ký", examples = "FINAL") Documents.Stage stage,
            @NotNull @Schema(description = "SHA-256", examples = EXAMPLE_HASH, maxLength = 64) String sha256,
            @NotNull @Schema(description = "Số byte", examples = "908397", minimum = "0") long size) {

        public static Paper of(Documents.Kept kept) {
            return new Paper(kept.format(), kept.stage(), kept.sha256(), kept.size());
        }
    }
}
