package vn.guongsang.kit.webhook.web;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** From when on everything is sent once more. */
@Schema(name = "WebhookReplayRequest", description = "Gửi lại mọi sự kiện đã xếp hàng từ một thời điểm")
public record ReplayRequest(@NotNull Instant since) {}
