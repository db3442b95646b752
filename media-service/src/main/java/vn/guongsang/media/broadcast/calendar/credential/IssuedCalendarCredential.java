package vn.guongsang.media.broadcast.calendar.credential;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.guongsang.kit.idempotency.ShownOnce;
import vn.guongsang.kit.web.Versioned;

/** A new credential, in the one answer that holds its secret. */
@Schema(
        description =
                "Thông tin xác thực mới. Bí mật chỉ có trong câu trả lời này; gửi lại cùng khóa không nhận lại được.")
public record IssuedCalendarCredential(
        @NotNull UUID id,
        @NotNull @Schema(description = "Tên đăng nhập", examples = "7f1c1b1e00004000800000000000000f", maxLength = 32)
                String username,
        @Schema(
                        description = "Mật khẩu",
                        examples = "dGhpcy1pcy1vbmx5LWFuLWV4YW1wbGUtbm90LWEtc2VjcmV0",
                        maxLength = 100)
                String secret,
        @NotNull Instant issuedAt,
        @NotNull @Schema(description = "Phiên bản", examples = "1") long version)
        implements Versioned, ShownOnce {

    @Override
    public IssuedCalendarCredential withoutSecret() {
        return new IssuedCalendarCredential(id, username, null, issuedAt, version);
    }
}
