package vn.guongsang.reporting.inspection.programme.form;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.guongsang.kit.history.HistoryLine;
import vn.guongsang.kit.web.Versioned;
import vn.guongsang.reporting.inspection.programme.step.ProgrammeStatus;

/** A programme as shown. */
@Schema(name = "InspectionProgramme", description = "Kế hoạch kiểm tra năm")
public record ProgrammeView(
        @NotNull UUID id,
        @NotNull @Schema(description = "Trạng thái", examples = "ISSUED") ProgrammeStatus status,
        @NotNull
                @Schema(
                        description = "Tên trạng thái theo ngôn ngữ của yêu cầu",
                        examples = "Đã ban hành",
                        maxLength = 100)
                String statusLabel,
        @NotNull @Schema(description = "Các thao tác người gọi được phép làm lúc này", examples = "[\"closing\"]")
                List<String> allowedActions,
        @NotNull @Schema(description = "Phiên bản", examples = "2") long version,
        @NotNull @Schema(description = "Cơ quan ban hành", examples = "COUNCIL") Issuer issuer,
        @Schema(description = "Đơn vị ban hành, khi issuer là UNIT") UUID unitId,
        @NotNull @Schema(description = "Năm", examples = "2026") int year,
        @NotNull @Schema(description = "Tên kế hoạch", examples = "Kế hoạch kiểm tra năm 2026", maxLength = 300)
                String title,
        @NotNull @Schema(description = "Nội dung", examples = "Việc nhân rộng điển hình tiên tiến", maxLength = 5000)
                String content,
        @Schema(description = "Số, ký hiệu văn bản ban hành", examples = "12/KH-HĐTĐKT", maxLength = 100)
                String documentNumber,
        @Schema(description = "Ngày ban hành", examples = "2026-01-20") LocalDate documentDate,
        @NotNull Instant createdAt,
        @Schema(description = "Lịch sử; chỉ khi xem một kế hoạch") List<HistoryLine> history)
        implements Versioned {}
