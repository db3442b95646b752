package vn.guongsang.reporting.budget.step;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.guongsang.reporting.budget.content.BudgetDecision;
import vn.guongsang.reporting.budget.content.LineAmount;

/** A decision on the amounts of lines; a line that is not named gets all that stands before it. */
@Schema(
        name = "BudgetDecidedAmounts",
        description = "Quyết định về số tiền; dòng không nêu thì được đủ số của bước trước")
public record DecidedAmounts(
        @NotNull @Valid BudgetDecision decision,
        @Size(max = 400) @Schema(description = "Những dòng khác số của bước trước")
                List<@Valid @NotNull LineAmount> lines) {

    /** Absent lines are none. */
    public DecidedAmounts {
        lines = lines == null ? List.of() : lines;
    }
}
