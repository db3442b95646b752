package vn.guongsang.reporting.training.figure;

import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The sums over all; a session with several audiences is one. */
@Schema(name = "TrainingTotals", description = "Tổng cộng; lớp có nhiều đối tượng tính một lần")
public record FigureTotals(
        @NotNull @Schema(description = "Số lớp", examples = "6") long sessions,
        @NotNull @Schema(description = "Số giờ", examples = "42.5") BigDecimal hours,
        @NotNull @Schema(description = "Số lượt người dự", examples = "310") long attendees) {}
