package vn.guongsang.kit.notification;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A notification as its recipient sees it. */
@Schema(name = "Notification", description = "Một thông báo")
public record NoticeView(
        @NotNull UUID id,
        @NotNull NoticeKind kind,
        @Schema(description = "Đối tượng, ví dụ đăng ký webhook") UUID subjectId,
        @Schema(description = "Lý do, bằng mã", examples = "GONE", maxLength = 60) String reason,
        @NotNull @Schema(description = "Việc đang chờ, theo loại") List<NoticeLine> lines,
        @NotNull Instant createdAt,
        @Schema(description = "Lúc đánh dấu đã đọc; vắng mặt: chưa đọc") Instant readAt) {}
