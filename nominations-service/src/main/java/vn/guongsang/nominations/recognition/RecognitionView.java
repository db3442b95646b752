package vn.guongsang.nominations.recognition;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.guongsang.model.Level;
import vn.guongsang.model.event.ExemplarSnapshot;

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
        Instant revokedAt,
        @Schema(description = "Mã lý do thu hồi; vắng mặt khi còn hiệu lực", examples = "FRAUD")
                RevocationReason revocationReason,
        Annulment annulment,
        @Schema(description = "Số của lần công nhận bị thu hồi sai mà lần này khôi phục", examples = "1")
                Integer reinstates) {

    /** How a wrong revocation was annulled. */
    @Schema(name = "RevocationAnnulment", description = "Việc hủy bỏ quyết định thu hồi sai")
    public record Annulment(
            @NotNull Decision decision,
            @NotNull Instant at,
            @NotNull @Schema(description = "Mã người ghi nhận", examples = "ban-tdkt", maxLength = 200) String by) {}

    /** Whether it has not been revoked. */
    public boolean inForce() {
        return revokedAt == null;
    }

    /** What other services are told of it. */
    public ExemplarSnapshot.Recognition snapshot() {
        return new ExemplarSnapshot.Recognition(
                approvalNo,
                nominationId,
                level,
                year,
                unitId,
                decision.number(),
                decision.date(),
                approvedAt,
                revokedAt,
                inForce() ? null : revocationReason.name());
    }
}
