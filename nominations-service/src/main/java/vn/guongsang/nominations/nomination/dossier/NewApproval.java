package vn.guongsang.nominations.nomination.dossier;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.guongsang.nominations.recognition.Decision;

/** An approval. */
@Schema(description = "Công nhận")
public record NewApproval(
        @NotNull @Valid Decision decision,
        @Schema(description = "Không công bố trước thời điểm này; vắng mặt: công bố ngay khi có căn cứ")
                Instant embargoUntil) {}
