package vn.guongsang.media.gathering.form;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One set of figures, as recorded or corrected. */
@Schema(name = "GatheringResult", description = "Một lần ghi kết quả; lần sau cùng là kết quả hiện tại")
public record ResultView(
        @NotNull @Schema(description = "Phiên bản của hoạt động sau lần ghi này", examples = "3") long version,
        @NotNull LocalDate heldOn,
        @NotNull @Schema(description = "Số người tham dự", examples = "350") int audience,
        @Schema(description = "Thời lượng, phút", examples = "120") Integer durationMinutes,
        @NotNull @Schema(description = "Điển hình đã gặp", maxItems = 200) List<UUID> exemplarIds,
        @NotNull @Schema(description = "Số điển hình khác", examples = "2") int otherExemplars,
        @NotNull @Schema(description = "Mã người ghi", examples = "can-bo-quang-tho", maxLength = 200)
                String recordedBy,
        @NotNull Instant recordedAt) {}
