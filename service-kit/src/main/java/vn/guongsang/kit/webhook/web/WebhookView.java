package vn.guongsang.kit.webhook.web;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.guongsang.kit.history.HistoryLine;
import vn.guongsang.kit.idempotency.ShownOnce;
import vn.guongsang.kit.web.Versioned;
import vn.guongsang.kit.webhook.step.DisabledReason;
import vn.guongsang.kit.webhook.step.SubscriptionStatus;

/** A subscription as its owner sees it. */
@Schema(name = "WebhookSubscription", description = "Đăng ký nhận sự kiện qua webhook (Standard Webhooks)")
public record WebhookView(
        @NotNull UUID id,
        @NotNull SubscriptionStatus status,
        @NotNull @Schema(description = "Tên trạng thái", examples = "Đang gửi", maxLength = 100) String statusLabel,
        @Schema(description = "Lý do hệ thống ngừng gửi; chỉ khi DISABLED") DisabledReason statusReason,
        @NotNull @Schema(description = "Các thao tác được phép", examples = "[\"edit\", \"pause\"]")
                List<String> allowedActions,
        @NotNull
                @Schema(
                        description = "Địa chỉ nhận",
                        examples = "https://cms.bao.example.vn/hooks/guong-sang",
                        maxLength = 500)
                String url,
        @NotNull @Schema(description = "Các loại sự kiện", examples = "[\"vn.guongsang.exemplar.*\"]")
                List<String> eventTypes,
        @Schema(description = "Ghi chú", examples = "CMS của báo điện tử", maxLength = 500) String description,
        @NotNull @Schema(description = "Số sự kiện đang chờ gửi, đếm đến 1000", examples = "0") Long pending,
        @Schema(description = "Bí mật trước còn được dùng để ký đến lúc này") Instant previousSecretUntil,
        @Schema(description = "Lịch sử; chỉ khi đọc một mục") List<HistoryLine> history,
        @NotNull Instant createdAt,
        @NotNull @Schema(description = "Phiên bản", examples = "1") long version,
        @Schema(
                        description = "Bí mật để kiểm tra chữ ký; chỉ có trong câu trả lời tạo ra nó",
                        examples = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw",
                        maxLength = 100)
                String secret)
        implements Versioned, ShownOnce {

    @Override
    public WebhookView withoutSecret() {
        return withSecret(null);
    }

    WebhookView withSecret(String shown) {
        return new WebhookView(
                id,
                status,
                statusLabel,
                statusReason,
                allowedActions,
                url,
                eventTypes,
                description,
                pending,
                previousSecretUntil,
                history,
                createdAt,
                version,
                shown);
    }
}
