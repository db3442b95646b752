package vn.guongsang.media.desk;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.guongsang.kit.web.Versioned;

/** A desk as shown. */
@Schema(name = "Desk", description = "Ban, phòng của tòa soạn")
public record DeskView(
        @NotNull UUID id,
        @NotNull @Schema(description = "Phiên bản", examples = "1") long version,
        @NotNull UUID outletId,
        @NotNull @Schema(description = "Tên", examples = "Phòng Thời sự", maxLength = 100) String name,
        @NotNull Instant createdAt,
        @Schema(description = "Đã đóng từ lúc này; vắng mặt khi đang hoạt động") Instant closedAt)
        implements Versioned {}
