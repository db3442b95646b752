package vn.guongsang.kit.notification.digest;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.guongsang.kit.web.Versioned;

/** How an account is told; version 0 when it has never chosen. */
@Schema(name = "NotificationPreference", description = "Cách nhận thông báo của tài khoản")
public record PreferenceView(
        @NotNull Frequency frequency,
        @Schema(description = "Thư điện tử", examples = "bientap@bao.example.vn", maxLength = 200) String email,
        @Schema(description = "Bản tổng hợp tới") Instant nextDueAt,
        @NotNull @Schema(description = "Phiên bản; 0: chưa chọn", examples = "1") long version)
        implements Versioned {

    static final PreferenceView NEVER_CHOSEN = new PreferenceView(Frequency.OFF, null, null, 0);
}
