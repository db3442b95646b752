package vn.guongsang.reporting.report;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.guongsang.kit.history.HistoryLine;
import vn.guongsang.kit.web.Composite;
import vn.guongsang.reporting.report.content.ReportStatus;
import vn.guongsang.reporting.report.filed.FiledReport;
import vn.guongsang.reporting.report.step.Stage;

/** A report with everything that the reader may know of it. */
@Schema(name = "UnitReport", description = "Báo cáo năm của một đơn vị")
public record UnitReportView(
        @NotNull UUID id,
        @NotNull @Schema(description = "Trạng thái", examples = "SUBMITTED") ReportStatus status,
        @NotNull @Schema(description = "Tên trạng thái theo ngôn ngữ của yêu cầu", examples = "Đã gửi", maxLength = 100)
                String statusLabel,
        @NotNull @Schema(description = "Các thao tác người gọi được phép làm lúc này", examples = "[\"submission\"]")
                List<String> allowedActions,
        @NotNull @Schema(description = "Phiên bản của bản ghi", examples = "2") long version,
        @NotNull UUID unitId,
        @NotNull @Schema(description = "Mã kế hoạch", examples = "GUONG_SANG_2023_2025", maxLength = 100)
                String planCode,
        @NotNull @Schema(description = "Năm báo cáo", examples = "2024") int year,
        @NotNull @Schema(description = "Phiên bản mẫu mà báo cáo theo từ khi mở") UUID templateId,
        @NotNull @Schema(description = "Số phiên bản đã gửi; 0 khi chưa gửi lần nào", examples = "1") int versionNo,
        @Schema(description = "Cấp đang xét; vắng mặt khi không chờ xét") Stage stage,
        @NotNull Instant openedAt,
        @Schema(description = "Lần gửi gần nhất") Instant submittedAt,
        @Schema(description = "Lúc được chấp nhận") Instant acceptedAt,
        @NotNull @Schema(description = "Hạn gửi, hết 23:59:59") LocalDate dueOn,
        @NotNull @Schema(description = "Ngày cuối được sửa và gửi, sau đó khóa") LocalDate openUntil,
        @Schema(
                        description =
                                "Nội dung: bản đang soạn cho chính đơn vị, bản đã gửi gần nhất cho người khác; vắng mặt khi người khác hỏi mà chưa gửi lần nào")
                FiledReport content,
        @NotNull @Schema(description = "Lịch sử") List<HistoryLine> history)
        implements Composite {}
