package vn.guongsang.nominations.nomination.course;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who submitted a nomination. */
@Schema(name = "Submission", description = "Lần trình gần nhất")
public record Submission(
        @NotNull @Schema(description = "Mã người trình", examples = "can-bo-quang-tho", maxLength = 200) String by,
        @NotNull Instant at,
        @NotNull @Schema(description = "Trình ngoài đợt đề nghị, được chấp nhận có lý do", examples = "false")
                boolean late) {}
