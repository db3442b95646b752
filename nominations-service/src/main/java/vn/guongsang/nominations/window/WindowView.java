package vn.guongsang.nominations.window;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.guongsang.kit.web.Versioned;

/** A window as shown. */
@Schema(name = "NominationWindow", description = "Đợt đề nghị")
public record WindowView(
        @NotNull UUID id,
        @NotNull @Schema(description = "Trạng thái", examples = "OPEN") WindowState state,
        @NotNull
                @Schema(description = "Tên trạng thái theo ngôn ngữ của yêu cầu", examples = "Đang mở", maxLength = 100)
                String statusLabel,
        @NotNull @Schema(description = "Các thao tác người gọi được phép làm lúc này", examples = "[\"edit\"]")
                List<String> allowedActions,
        @NotNull @Schema(description = "Phiên bản", examples = "1") long version,
        @NotNull NewWindow content,
        @NotNull Instant opensAt,
        @NotNull Instant closesAt)
        implements Versioned {}
