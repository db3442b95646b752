package vn.guongsang.nominations.council.vote;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A ballot on its way into the box. The choice is never written out again: neither into a log, nor into the fingerprint of
 * the idempotency record, from which it could be guessed.
 */
@Schema(description = "Phiếu kín về một hồ sơ")
public record NewBallot(
        @NotNull @Schema(description = "Hồ sơ trong chương trình phiên họp") UUID nominationId,
        @NotNull @JsonProperty(access = JsonProperty.Access.WRITE_ONLY) @Schema(description = "Phiếu", examples = "FOR")
                Choice choice) {

    @Override
    public String toString() {
        return "NewBallot[" + nominationId + "]";
    }
}
