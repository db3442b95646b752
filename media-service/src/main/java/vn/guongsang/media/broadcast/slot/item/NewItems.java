package vn.guongsang.media.broadcast.slot.item;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.validator.constraints.UniqueElements;

/** All that a slot is to show, in order; replaces what was said before. */
@Schema(name = "NewSlotItems", description = "Toàn bộ nội dung của khung giờ, theo thứ tự; thay nội dung cũ")
public record NewItems(
        @NotNull @Size(max = 20) @UniqueElements @Schema(description = "Các nội dung; trống là chưa có")
                List<@NotNull @Valid NewItem> items) {

    /** Whether they take longer than the slot has. */
    public boolean isLongerThan(int slotMinutes) {
        return items.stream()
                        .map(NewItem::minutes)
                        .reduce(BigDecimal.ZERO, BigDecimal::add)
                        .compareTo(BigDecimal.valueOf(slotMinutes))
                > 0;
    }
}
