package vn.guongsang.media.broadcast.calendar.credential;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.guongsang.kit.web.Versioned;

/** A credential as shown: never its secret. */
@Schema(name = "CalendarCredential", description = "Thông tin xác thực của phần mềm lịch, không kèm bí mật")
public record CalendarCredentialView(
        @NotNull UUID id,
        @NotNull @Schema(description = "Trạng thái", examples = "ACTIVE") CalendarCredentialStatus status,
        @NotNull
                @Schema(
                        description = "Tên trạng thái theo ngôn ngữ của yêu cầu",
                        examples = "Dùng được",
                        maxLength = 100)
                String statusLabel,
        @NotNull
                @Schema(
                        description = "Các thao tác người gọi được phép làm lúc này",
                        examples = "[\"revocation\"]",
                        maxItems = 1)
                List<String> allowedActions,
        @NotNull @Schema(description = "Phiên bản", examples = "1") long version,
        @NotNull UUID outletId,
        @Schema(description = "Ban, phòng được cấp") UUID deskId,
        @Schema(description = "Tên ban, phòng", examples = "Phòng Thời sự", maxLength = 100) String deskName,
        @NotNull @Schema(description = "Dùng ở đâu", examples = "Lịch trên máy phòng Thời sự", maxLength = 100)
                String label,
        @NotNull @Schema(description = "Tên đăng nhập", examples = "7f1c1b1e00004000800000000000000f", maxLength = 32)
                String username,
        @NotNull @Schema(description = "Người cấp", examples = "bien-tap", maxLength = 200) String issuedBy,
        @NotNull Instant issuedAt,
        Revocation revocation)
        implements Versioned {

    /** Since when it is refused, and why. */
    @Schema(name = "CalendarCredentialRevocation", description = "Thu hồi thông tin xác thực")
    public record Revocation(
            @NotNull @Schema(description = "Lý do", examples = "Máy đã thanh lý", maxLength = 1000) String reason,
            @NotNull @Schema(description = "Người thu hồi", examples = "bien-tap", maxLength = 200) String by,
            @NotNull Instant at) {}
}
