package vn.guongsang.reporting.report.web;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.guongsang.reporting.report.content.ReportStatus;
import vn.guongsang.reporting.report.step.Stage;

/** A report in a list. */
@Schema(name = "UnitReportRow", description = "Một báo cáo trong danh sách")
public record ReportRow(
        @NotNull UUID id,
        @NotNull @Schema(description = "Trạng thái", examples = "SUBMITTED") ReportStatus status,
        @NotNull @Schema(description = "Tên trạng thái theo ngôn ngữ của yêu cầu", examples = "Đã gửi", maxLength = 100)
                String statusLabel,
        @NotNull @Schema(description = "Các thao tác người gọi được phép làm lúc này", examples = "[\"acceptance\"]")
                List<String> allowedActions,
        @NotNull UUID unitId,
        @NotNull
                @Schema(
                        description = "Tên đơn vị, của ngày 31/12 năm báo cáo",
                        examples = "Xã Quảng Điền",
                        maxLength = 300)
                String unitName,
        @NotNull @Schema(description = "Năm báo cáo", examples = "2024") int year,
        @NotNull @Schema(description = "Số phiên bản đã gửi", examples = "1") int versionNo,
        @Schema(description = "Cấp đang xét; vắng mặt khi không chờ xét") Stage stage,
        @NotNull Instant openedAt,
        @Schema(description = "Lần gửi gần nhất") Instant submittedAt,
        @Schema(description = "Lúc được chấp nhận") Instant acceptedAt,
        @NotNull @Schema(description = "Hạn gửi") LocalDate dueOn,
        @NotNull @Schema(description = "Phiên bản của bản ghi", examples = "2") long version) {}
