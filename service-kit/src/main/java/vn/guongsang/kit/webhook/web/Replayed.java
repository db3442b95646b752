package vn.guongsang.kit.webhook.web;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many are sent once more. */
@Schema(name = "WebhookReplayed", description = "Số sự kiện được gửi lại")
public record Replayed(@NotNull @Schema(description = "Số sự kiện", examples = "12") Integer replayed) {}
