package vn.guongsang.kit.webhook.delivery;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One attempt, in the log. */
@Schema(name = "WebhookAttempt", description = "Một lần gửi")
public record AttemptView(
        @NotNull @Schema(description = "Lần thứ", examples = "1") Integer number,
        @NotNull Instant at,
        @Schema(description = "Trạng thái HTTP của bên nhận; vắng mặt khi không có trả lời", examples = "503")
                Integer httpStatus,
        @NotNull @Schema(description = "Thời gian, mili giây", examples = "120") Integer latencyMs,
        @Schema(description = "Loại lỗi; vắng mặt khi bên nhận đã nhận", examples = "ANSWERED_OTHERWISE") Fault fault,
        @Schema(description = "Đầu câu trả lời, nhiều nhất 1 KB", examples = "busy", maxLength = 1024) String answer) {}
