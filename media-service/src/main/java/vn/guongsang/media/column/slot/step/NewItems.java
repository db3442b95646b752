package vn.guongsang.media.column.slot.step;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** All that a slot is to bring, in its order. */
@Schema(name = "NewColumnItems", description = "Toàn bộ tin, bài dự kiến của kỳ, theo thứ tự")
public record NewItems(
        @NotNull @Size(max = 20) @Schema(description = "Tin, bài") List<@NotNull @Valid NewItem> items) {}
