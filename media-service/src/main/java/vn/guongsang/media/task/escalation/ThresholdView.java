package vn.guongsang.media.task.escalation;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.guongsang.kit.dated.Dated;
import vn.guongsang.kit.web.Versioned;

/** A threshold as shown. */
@Schema(name = "EscalationThreshold", description = "Ngưỡng nhắc, đôn đốc")
public record ThresholdView(
        @NotNull UUID id,
        @NotNull @Schema(description = "Phiên bản", examples = "1") long version,
        @NotNull @Schema(description = "Loại ngưỡng", examples = "REMINDER") Stage stage,
        @NotNull @Schema(description = "Số ngày", examples = "3") int days,
        LocalDate validFrom,
        LocalDate validTo,
        @NotNull @Schema(description = "Căn cứ", examples = "Công văn 15/BTG ngày 05/01/2027", maxLength = 300)
                String source,
        @NotNull Instant createdAt)
        implements Versioned, Dated {}
