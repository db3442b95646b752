package vn.guongsang.reporting.plan;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who added a reading, when and why. */
@Schema(name = "QuotaReadingRecorded", description = "Ai ghi cách hiểu, lúc nào, vì sao")
public record Recorded(
        @NotNull @Schema(description = "Mã người ghi", examples = "ban-tdkt", maxLength = 200) String by,
        @NotNull Instant at,
        @Schema(description = "Lý do", examples = "Ủy ban nhân dân thống nhất cách hiểu", maxLength = 1000)
                String reason) {}
