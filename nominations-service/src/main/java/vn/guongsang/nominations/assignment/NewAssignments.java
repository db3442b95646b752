package vn.guongsang.nominations.assignment;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Pairs to be assigned: a proposal, as it was or as the board has changed it. */
@Schema(description = "Các cặp hồ sơ, người thẩm định được phân công")
public record NewAssignments(
        @NotEmpty @Size(max = 400) @Schema(description = "Các cặp") List<@NotNull @Valid Pair> items) {}
