package vn.guongsang.reporting.amendment;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.guongsang.kit.history.HistoryLine;
import vn.guongsang.kit.web.Versioned;
import vn.guongsang.reporting.amendment.content.AmendmentAnswer;
import vn.guongsang.reporting.amendment.content.AmendmentDocument;
import vn.guongsang.reporting.amendment.content.AmendmentKind;
import vn.guongsang.reporting.amendment.content.AmendmentStatus;
import vn.guongsang.reporting.amendment.content.AmendmentVerdict;
import vn.guongsang.reporting.amendment.content.NewAmendment;

/** A request with everything that is known of it. */
@Schema(
        name = "AmendmentRequest",
        description = "Phản ánh khó khăn, vướng mắc hoặc đề nghị điều chỉnh, bổ sung Kế hoạch")
public record AmendmentView(
        @NotNull UUID id,
        @NotNull @Schema(description = "Trạng thái", examples = "SENT") AmendmentStatus status,
        @NotNull @Schema(description = "Tên trạng thái theo ngôn ngữ của yêu cầu", examples = "Đã gửi", maxLength = 100)
                String statusLabel,
        @NotNull @Schema(description = "Các thao tác người gọi được phép làm lúc này", examples = "[\"answer\"]")
                List<String> allowedActions,
        @NotNull @Schema(description = "Phiên bản", examples = "2") long version,
        @NotNull UUID unitId,
        @NotNull @Schema(description = "Loại", examples = "AMENDMENT") AmendmentKind kind,
        @NotNull @Schema(description = "Mã kế hoạch", examples = "GUONG_SANG_2023_2025", maxLength = 100)
                String planCode,
        @Schema(description = "Mã nội dung của Kế hoạch", examples = "SCOPE_WHOLE_PROVINCE", maxLength = 100)
                String clauseKey,
        @NotNull @Schema(description = "Tiêu đề", examples = "Chỉ tiêu cấp xã sau khi sáp nhập", maxLength = 300)
                String title,
        @Schema(description = "Khó khăn, vướng mắc", examples = "Xã mới lớn gấp ba.", maxLength = 5000)
                String situation,
        @Schema(description = "Đề nghị", examples = "Nâng chỉ tiêu lên 04.", maxLength = 5000) String proposal,
        AmendmentDocument document,
        @NotNull Instant createdAt,
        Instant sentAt,
        AmendmentAnswer answer,
        @Schema(description = "Lần trình Ủy ban nhân dân tỉnh") UUID submissionId,
        AmendmentVerdict decision,
        @Schema(description = "Phiên bản Kế hoạch đã ban hành từ đề nghị") UUID planVersionId,
        Instant closedAt,
        @NotNull @Schema(description = "Lịch sử") List<HistoryLine> history)
        implements Versioned {

    static AmendmentView of(
            AmendmentRequest request, String label, List<String> allowedActions, List<HistoryLine> history) {
        NewAmendment content = request.content();
        return new AmendmentView(
                request.id(),
                request.status(),
                label,
                allowedActions,
                request.version(),
                request.unitId(),
                content.kind(),
                content.planCode(),
                content.clauseKey(),
                content.title(),
                content.situation(),
                content.proposal(),
                content.document(),
                request.createdAt(),
                request.sentAt(),
                request.answer(),
                request.submissionId(),
                request.decision(),
                request.planVersionId(),
                request.closedAt(),
                history);
    }
}
