package vn.guongsang.kit.webhook.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How long the secret before is still used beside the new one. */
@Schema(name = "WebhookSecretRotation", description = "Thay bí mật")
public record SecretRotation(
        @NotNull
                @Min(0)
                @Max(168)
                @Schema(description = "Số giờ còn ký bằng cả bí mật cũ, từ 0 đến 168", examples = "24")
                Integer overlapHours) {}
