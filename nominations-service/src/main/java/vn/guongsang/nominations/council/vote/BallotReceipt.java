package vn.guongsang.nominations.council.vote;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** That somebody has voted, and not what. */
@Schema(description = "Xác nhận đã bỏ phiếu; không nêu nội dung phiếu")
public record BallotReceipt(
        @NotNull UUID sessionId,
        @NotNull UUID nominationId,
        @NotNull @Schema(description = "Cách bỏ phiếu", examples = "IN_PERSON") BallotMode mode) {}
