package vn.guongsang.kit.webhook.web;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.guongsang.kit.webhook.delivery.DeliveryView;

/** One page of the delivery log. */
@Schema(name = "WebhookDeliveryPage", description = "Một trang nhật ký gửi")
public record DeliveryPage(
        @NotNull @Schema(description = "Các sự kiện, mới trước") List<DeliveryView> items,
        @Schema(
                        description = "Liên kết trang sau; vắng mặt ở trang cuối",
                        examples = "https://api.example.vn/v1/webhook-subscriptions/7f1c1b1e/deliveries?cursor=abc",
                        maxLength = 4000)
                String next) {}
