package vn.guongsang.nominations.window;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Leave to submit outside of the windows. */
@Schema(name = "LateAdmission", description = "Chấp nhận cho trình hồ sơ ngoài đợt đề nghị")
public record LateAdmissionView(
        @NotNull UUID nominationId,
        @NotNull @Schema(description = "Lý do", examples = "Bão lụt, xã mất điện năm ngày", maxLength = 2000)
                String reason,
        @NotNull @Schema(description = "Mã người chấp nhận", examples = "ban-tdkt", maxLength = 200) String by,
        @NotNull @Schema(description = "Tên người chấp nhận", examples = "Lê Thị Mẫu", maxLength = 200) String byName,
        @NotNull Instant at) {}
