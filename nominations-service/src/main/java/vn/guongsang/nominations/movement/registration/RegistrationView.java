package vn.guongsang.nominations.movement.registration;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.guongsang.kit.web.Versioned;

/** The answer of one unit to one movement, as a reader sees it. */
@Schema(name = "MovementRegistration", description = "Đăng ký của một đơn vị với một phong trào")
public record RegistrationView(
        @NotNull UUID id,
        @NotNull @Schema(description = "Trạng thái", examples = "INVITED") RegistrationStatus status,
        @NotNull
                @Schema(
                        description = "Tên trạng thái theo ngôn ngữ của yêu cầu",
                        examples = "Chưa trả lời",
                        maxLength = 100)
                String statusLabel,
        @NotNull @Schema(description = "Các thao tác người gọi được phép làm lúc này", examples = "[\"registration\"]")
                List<String> allowedActions,
        @NotNull @Schema(description = "Phiên bản", examples = "1") long version,
        @NotNull UUID movementId,
        @NotNull
                @Schema(
                        description = "Tên phong trào",
                        examples = "Chung sức xây dựng nông thôn mới năm 2026",
                        maxLength = 300)
                String movementTitle,
        @NotNull UUID unitId,
        @Schema(description = "Nội dung đăng ký", examples = "Phát hiện ít nhất 02 điển hình", maxLength = 2000)
                String commitment,
        @Schema(description = "Lý do không đăng ký", examples = "Đơn vị đang sáp nhập", maxLength = 2000) String reason,
        @Schema(description = "Mã người trả lời", examples = "can-bo-quang-tho", maxLength = 200) String answeredBy,
        Instant answeredAt)
        implements Versioned {}
