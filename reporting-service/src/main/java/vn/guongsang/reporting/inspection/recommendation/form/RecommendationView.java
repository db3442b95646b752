package vn.guongsang.reporting.inspection.recommendation.form;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.guongsang.kit.history.HistoryLine;
import vn.guongsang.kit.web.Versioned;
import vn.guongsang.reporting.inspection.finding.form.Severity;
import vn.guongsang.reporting.inspection.recommendation.step.RecommendationStatus;

/** A recommendation as shown. */
@Schema(name = "InspectionRecommendation", description = "Kiến nghị sau kiểm tra")
public record RecommendationView(
        @NotNull UUID id,
        @NotNull @Schema(description = "Trạng thái", examples = "OPEN") RecommendationStatus status,
        @NotNull
                @Schema(
                        description = "Tên trạng thái theo ngôn ngữ của yêu cầu",
                        examples = "Chờ đơn vị",
                        maxLength = 100)
                String statusLabel,
        @NotNull @Schema(description = "Các thao tác người gọi được phép làm lúc này", examples = "[\"answer\"]")
                List<String> allowedActions,
        @NotNull @Schema(description = "Phiên bản", examples = "1") long version,
        @NotNull UUID findingId,
        @NotNull UUID visitId,
        @NotNull UUID unitId,
        @NotNull @Schema(description = "Mức độ của phát hiện", examples = "SERIOUS") Severity severity,
        @NotNull @Schema(description = "Việc phải khắc phục", examples = "Ban hành tiêu chuẩn", maxLength = 2000)
                String text,
        @NotNull @Schema(description = "Hạn, hết ngày", examples = "2026-06-22") LocalDate dueOn,
        @NotNull @Schema(description = "Đã quá hạn mà đơn vị chưa trả lời, tính đến hôm nay", examples = "false")
                boolean overdue,
        @NotNull @Schema(description = "Lần hạn thứ mấy", examples = "1") int roundNo,
        Instant escalatedAt,
        Instant closedAt,
        @NotNull Instant createdAt,
        @Schema(description = "Các lần hạn, cũ trước; chỉ khi xem một kiến nghị") List<RoundView> rounds,
        @Schema(description = "Lịch sử; chỉ khi xem một kiến nghị") List<HistoryLine> history)
        implements Versioned {}
