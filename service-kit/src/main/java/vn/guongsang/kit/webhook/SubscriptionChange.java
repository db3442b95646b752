package vn.guongsang.kit.webhook;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is to be different; absent members stay as they are. */
@Schema(name = "WebhookSubscriptionChange", description = "Phần cần sửa; trường vắng mặt giữ nguyên")
public record SubscriptionChange(
        @Size(min = 8, max = 500)
                @Schema(description = "Địa chỉ nhận mới", examples = "https://cms.bao.example.vn/hooks/v2")
                String url,
        @Size(min = 1, max = 20)
                @Schema(description = "Các loại sự kiện mới", examples = "[\"vn.guongsang.exemplar.revoked.v1\"]")
                List<@NotNull @Size(max = 120) @Pattern(regexp = NewSubscription.EVENT_TYPE) String> eventTypes,
        @Size(max = 500) @Schema(description = "Ghi chú mới", examples = "Chỉ nhận tin gỡ") String description) {

    NewSubscription on(NewSubscription old) {
        return new NewSubscription(
                url == null ? old.url() : url,
                eventTypes == null ? old.eventTypes() : eventTypes,
                description == null ? old.description() : description);
    }
}
