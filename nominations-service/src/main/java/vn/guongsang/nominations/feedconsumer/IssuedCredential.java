package vn.guongsang.nominations.feedconsumer;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.guongsang.kit.idempotency.ShownOnce;
import vn.guongsang.kit.web.Versioned;

/** A new credential, in the one answer that holds its secret. */
@Schema(
        name = "IssuedFeedCredential",
        description =
                "Thông tin xác thực mới. Bí mật chỉ có trong câu trả lời này; gửi lại cùng khóa không nhận lại được.")
public record IssuedCredential(
        @NotNull UUID id,
        @NotNull CredentialKind kind,
        @Schema(
                        description = "Tên đăng nhập; chỉ với BASIC",
                        examples = "7f1c1b1e00004000800000000000000f",
                        maxLength = 32)
                String username,
        @Schema(
                        description = "Mật khẩu (BASIC), hoặc giá trị của tham số token (URL_TOKEN)",
                        examples = "dGhpcy1pcy1vbmx5LWFuLWV4YW1wbGUtbm90LWEtc2VjcmV0",
                        maxLength = 100)
                String secret,
        @NotNull Instant issuedAt,
        @NotNull @Schema(description = "Phiên bản của bên nhận sau thao tác", examples = "2") long version)
        implements Versioned, ShownOnce {

    @Override
    public IssuedCredential withoutSecret() {
        return new IssuedCredential(id, kind, username, null, issuedAt, version);
    }
}
