package vn.guongsang.nominations.nomination.course;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.guongsang.nominations.recognition.Decision;

/** How a nomination was approved. */
@Schema(name = "Approval", description = "Việc công nhận")
public record Approval(
        @NotNull @Schema(description = "Mã người công nhận", examples = "ban-tdkt", maxLength = 200) String by,
        @NotNull Instant at,
        @NotNull Decision decision,
        @NotNull UUID exemplarId,
        @NotNull @Schema(description = "Lần công nhận", examples = "1") int approvalNo) {}
