package vn.guongsang.nominations.recognition;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.guongsang.model.Level;

/** A recognition as shown. */
@Schema(name = "Recognition", description = "Một lần công nhận")
public record RecognitionView(
        @NotNull @Schema(description = "Số thứ tự lần công nhận, từ 1", examples = "1") int approvalNo,
        @NotNull UUID nominationId,
        @NotNull @Schema(description = "Cấp công nhận", examples = "PROVINCE") Level level,
        @NotNull @Schema(description = "Năm tính thành tích", examples = "2024") int year,
        @NotNull UUID unitId,
        @NotNull Decision decision,
        @NotNull Instant approvedAt,
        Revocation revocation) {

    /** How a recognition was revoked. */
    @Schema(name = "Revocation", description = "Việc thu hồi")
    public record Revocation(
            @NotNull @Schema(description = "Mã lý do", examples = "FRAUD", maxLength = 30) String reason,
            @NotNull Decision decision,
            @NotNull LocalDate effectiveOn,
            @NotNull Instant at) {}
}
