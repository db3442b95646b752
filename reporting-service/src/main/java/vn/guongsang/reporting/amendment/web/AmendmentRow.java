package vn.guongsang.reporting.amendment.web;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.guongsang.reporting.amendment.content.AmendmentKind;
import vn.guongsang.reporting.amendment.content.AmendmentStatus;

/** A request in the register. */
@Schema(name = "AmendmentRequestRow", description = "Một phản ánh trong sổ")
public record AmendmentRow(
        @NotNull UUID id,
        @NotNull @Schema(description = "Trạng thái", examples = "SENT") AmendmentStatus status,
        @NotNull @Schema(description = "Tên trạng thái theo ngôn ngữ của yêu cầu", examples = "Đã gửi", maxLength = 100)
                String statusLabel,
        @NotNull @Schema(description = "Các thao tác người gọi được phép làm lúc này", examples = "[\"answer\"]")
                List<String> allowedActions,
        @NotNull UUID unitId,
        @NotNull @Schema(description = "Loại", examples = "AMENDMENT") AmendmentKind kind,
        @NotNull @Schema(description = "Mã kế hoạch", examples = "GUONG_SANG_2023_2025", maxLength = 100)
                String planCode,
        @Schema(description = "Mã nội dung của Kế hoạch", examples = "SCOPE_WHOLE_PROVINCE", maxLength = 100)
                String clauseKey,
        @NotNull @Schema(description = "Tiêu đề", examples = "Chỉ tiêu cấp xã sau khi sáp nhập", maxLength = 300)
                String title,
        @NotNull Instant createdAt,
        Instant sentAt,
        Instant closedAt,
        @Schema(description = "Số ngày từ khi gửi đến khi xong, hoặc đến hôm nay", examples = "12", minimum = "0")
                Long daysOpen,
        UUID submissionId,
        @Schema(description = "Phiên bản Kế hoạch đã ban hành từ đề nghị") UUID planVersionId,
        @NotNull @Schema(description = "Phiên bản", examples = "2") long version) {}
