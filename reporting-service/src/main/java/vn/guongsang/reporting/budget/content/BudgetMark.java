package vn.guongsang.reporting.budget.content;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Who has taken a step, when, and on what it rests.
 *
 * @param decision the paper; null where none is asked for
 * @param remarks what was said; null where nothing was
 */
@Schema(name = "BudgetMark", description = "Một bước đã làm")
public record BudgetMark(
        @NotNull @Schema(description = "Mã người thực hiện", examples = "so-tai-chinh", maxLength = 200) String by,
        @NotNull Instant at,
        BudgetDecision decision,
        @Schema(description = "Ý kiến", examples = "Đúng định mức.", maxLength = 2000) String remarks) {}
