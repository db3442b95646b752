package vn.guongsang.media.desk;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What one person, or nobody yet, of one desk has to do. */
@Schema(name = "DeskLoadLine", description = "Việc chưa xong của một người, hoặc chưa giao ai, ở một ban")
public record LoadLine(
        @Schema(description = "Ban; vắng mặt khi chưa giao ban nào") UUID deskId,
        @Schema(description = "Tên ban", examples = "Phòng Thời sự", maxLength = 100) String deskName,
        @Schema(description = "Mã tài khoản; vắng mặt khi chưa giao ai", examples = "bien-tap-vien-2", maxLength = 100)
                String assignee,
        @NotNull @Schema(description = "Chưa xong, kể cả quá hạn và tạm dừng", examples = "4") int open,
        @NotNull @Schema(description = "Trong đó quá hạn", examples = "1") int overdue,
        @NotNull @Schema(description = "Trong đó tạm dừng", examples = "0") int held) {}
