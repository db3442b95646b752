package vn.guongsang.kit.webhook;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is told of a subscription. */
@Schema(name = "NewWebhookSubscription", description = "Địa chỉ nhận và các loại sự kiện cần nhận")
public record NewSubscription(
        @NotNull
                @Size(min = 8, max = 500)
                @Schema(
                        description = "Địa chỉ nhận, https, trên mạng công cộng",
                        examples = "https://cms.bao.example.vn/hooks/guong-sang")
                String url,
        @NotNull
                @Size(min = 1, max = 20)
                @Schema(
                        description =
                                "Loại sự kiện của dịch vụ này; .* là mọi thay đổi của một loại đối tượng, * là tất cả",
                        examples = "[\"vn.guongsang.exemplar.*\"]")
                List<@NotNull @Size(max = 120) @Pattern(regexp = EVENT_TYPE) String> eventTypes,
        @Size(max = 500) @Schema(description = "Ghi chú của bên nhận", examples = "CMS của báo điện tử")
                String description) {

    static final String EVENT_TYPE = "\\*|vn\\.guongsang\\.[a-z-]{1,50}\\.(\\*|[a-z-]{1,50}\\.v[0-9]{1,3})";

    /** Copies what was given. */
    public NewSubscription {
        eventTypes = eventTypes == null ? null : eventTypes.stream().distinct().toList();
    }
}
