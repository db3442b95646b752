package vn.guongsang.reporting.inspection.visit.form;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.guongsang.kit.history.HistoryLine;
import vn.guongsang.kit.web.Versioned;
import vn.guongsang.reporting.inspection.visit.step.VisitStatus;

/** A visit as shown. */
@Schema(name = "InspectionVisit", description = "Cuộc kiểm tra")
public record VisitView(
        @NotNull UUID id,
        @NotNull @Schema(description = "Trạng thái", examples = "HELD") VisitStatus status,
        @NotNull
                @Schema(
                        description = "Tên trạng thái theo ngôn ngữ của yêu cầu",
                        examples = "Đã kiểm tra",
                        maxLength = 100)
                String statusLabel,
        @NotNull @Schema(description = "Các thao tác người gọi được phép làm lúc này", examples = "[\"conclusion\"]")
                List<String> allowedActions,
        @NotNull @Schema(description = "Phiên bản", examples = "2") long version,
        @NotNull UUID programmeId,
        @NotNull UUID teamId,
        @NotNull UUID unitId,
        @NotNull @Schema(description = "Hình thức", examples = "DIRECT") VisitForm form,
        @NotNull @Schema(description = "Ngày dự kiến", examples = "2026-05-20") LocalDate plannedOn,
        @Schema(description = "Ngày kiểm tra", examples = "2026-05-21") LocalDate visitedOn,
        @Schema(description = "Số biên bản", examples = "03/BB-ĐKT", maxLength = 100) String minutesNumber,
        @Schema(description = "Ngày biên bản", examples = "2026-05-21") LocalDate minutesDate,
        @Schema(description = "Kết luận", examples = "Đơn vị đã ban hành tiêu chuẩn", maxLength = 20_000)
                String conclusion,
        @Schema(description = "Số văn bản kết luận", examples = "15/KL-ĐKT", maxLength = 100) String conclusionNumber,
        @Schema(description = "Ngày kết luận", examples = "2026-06-01") LocalDate conclusionDate,
        @NotNull Instant createdAt,
        @Schema(description = "Lịch sử; chỉ khi xem một cuộc kiểm tra") List<HistoryLine> history)
        implements Versioned {}
