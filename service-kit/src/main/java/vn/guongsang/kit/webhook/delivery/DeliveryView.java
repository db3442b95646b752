package vn.guongsang.kit.webhook.delivery;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An event on its way to one receiver. */
@Schema(name = "WebhookDelivery", description = "Một sự kiện gửi tới một bên nhận")
public record DeliveryView(
        @NotNull UUID id,
        @NotNull @Schema(description = "Mã sự kiện, tiêu đề webhook-id; bên nhận dùng để chống trùng") UUID webhookId,
        @NotNull @Schema(description = "Loại sự kiện", examples = "vn.guongsang.exemplar.approved.v1", maxLength = 200)
                String eventType,
        @Schema(description = "Đối tượng của sự kiện") UUID aggregateId,
        @NotNull DeliveryStatus status,
        @NotNull Instant createdAt,
        @Schema(description = "Lần gửi tới; chỉ khi PENDING") Instant nextAttemptAt,
        Instant closedAt,
        @Schema(description = "Các lần gửi, mới trước, nhiều nhất 100; chỉ khi đọc một mục")
                List<AttemptView> attempts) {}
