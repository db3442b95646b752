package vn.guongsang.kit.webhook.web;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One page of subscriptions. */
@Schema(name = "WebhookSubscriptionPage", description = "Một trang đăng ký webhook")
public record WebhookPage(
        @NotNull @Schema(description = "Các đăng ký, mới trước") List<WebhookView> items,
        @Schema(
                        description = "Liên kết trang sau; vắng mặt ở trang cuối",
                        examples = "https://api.example.vn/v1/webhook-subscriptions?cursor=abc",
                        maxLength = 4000)
                String next) {}
