package vn.guongsang.media.briefing.scale;

import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.guongsang.kit.dated.Dated;
import vn.guongsang.kit.web.Versioned;

/** A scale as shown. */
@Schema(name = "EvaluationScale", description = "Thang điểm đánh giá tại giao ban báo chí")
public record ScaleView(
        @NotNull UUID id,
        @NotNull @Schema(description = "Phiên bản", examples = "1") long version,
        @NotNull @Schema(description = "Điểm thấp nhất", examples = "0") BigDecimal lowest,
        @NotNull @Schema(description = "Điểm cao nhất", examples = "10") BigDecimal highest,
        @NotNull @Schema(description = "Bước điểm", examples = "0.5") BigDecimal step,
        LocalDate validFrom,
        LocalDate validTo,
        @NotNull @Schema(description = "Căn cứ", examples = "Quy chế giao ban 15/QC-BTG", maxLength = 300)
                String source,
        @NotNull Instant createdAt)
        implements Versioned, Dated {

    /** Whether a score lies on the scale, a whole number of steps above its lowest point. */
    public boolean holds(BigDecimal score) {
        return score.compareTo(lowest) >= 0
                && score.compareTo(highest) <= 0
                && score.subtract(lowest).remainder(step).signum() == 0;
    }
}
