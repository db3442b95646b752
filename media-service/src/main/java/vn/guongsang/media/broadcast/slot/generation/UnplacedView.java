package vn.guongsang.media.broadcast.slot.generation;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A coming of a programme for which there is no place. */
@Schema(name = "UnplacedOccurrence", description = "Buổi phát chưa xếp được vì trùng giờ với khung khác của kênh")
public record UnplacedView(
        @NotNull @Schema(description = "Giờ phát theo lịch của chương trình") Instant startsAt,
        @Schema(description = "Khung đang chiếm chỗ; vắng mặt khi vừa trống") UUID slotInTheWay,
        @Schema(description = "Tên khung đang chiếm chỗ", examples = "Tường thuật trực tiếp", maxLength = 200)
                String title) {}
