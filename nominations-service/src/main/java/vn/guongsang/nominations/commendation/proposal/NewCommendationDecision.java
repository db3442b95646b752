package vn.guongsang.nominations.commendation.proposal;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.guongsang.nominations.recognition.Decision;

/** A decision to commend. */
@Schema(description = "Quyết định khen thưởng")
public record NewCommendationDecision(
        @NotNull @Valid Decision decision,
        @Schema(description = "Ngày có hiệu lực; vắng mặt là ngày ký") LocalDate effectiveOn,
        @Size(max = 10) @Schema(description = "Các cảnh báo đã xem và chấp nhận", examples = "[\"sameAchievement\"]")
                List<@NotBlank @Size(max = 50) String> acknowledgedWarnings) {

    /** An absent list is an empty one; a decision is in effect from its date. */
    public NewCommendationDecision {
        acknowledgedWarnings = acknowledgedWarnings == null ? List.of() : acknowledgedWarnings;
        effectiveOn = effectiveOn == null && decision != null ? decision.date() : effectiveOn;
    }
}
