package vn.guongsang.media.broadcast.slot.web;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One page of slots. */
@Schema(name = "BroadcastSlotPage", description = "Một trang khung giờ")
public record SlotPage(
        @NotNull @Schema(description = "Các khung giờ, theo giờ phát") List<SlotView> items,
        @Schema(
                        description = "Liên kết trang sau; vắng mặt ở trang cuối",
                        examples = "https://api.example.vn/v1/broadcast-slots?cursor=abc",
                        maxLength = 4000)
                String next) {}
