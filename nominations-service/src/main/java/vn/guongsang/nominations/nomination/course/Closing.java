package vn.guongsang.nominations.nomination.course;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.guongsang.kit.history.HistoryLine;
import vn.guongsang.kit.time.Vietnam;
import vn.guongsang.model.NominationStatus;

/** How a nomination was sent back or closed without approval; there while it is in that state. */
@Schema(name = "Closing", description = "Việc trả lại, không công nhận hoặc rút")
public record Closing(
        @NotNull @Schema(description = "Mã người thực hiện", examples = "ban-tdkt", maxLength = 200) String by,
        @NotNull Instant at,
        @NotNull @Schema(description = "Ngày thực hiện; khi không công nhận: ngày quyết định", examples = "2025-06-25")
                LocalDate on,
        @NotNull @Schema(description = "Lý do", examples = "Thiếu minh chứng", maxLength = 2000) String reason) {

    /**
     * The last step into a state, while the nomination is in it; else null.
     *
     * @param on the day on paper; null for the day of the step
     */
    public static Closing of(NominationStatus now, NominationStatus status, LocalDate on, List<HistoryLine> history) {
        return history.stream()
                .filter(line -> now == status && line.to().equals(status.name()) && line.reason() != null)
                .reduce((earlier, later) -> later)
                .map(line -> new Closing(
                        line.actor(), line.at(), on == null ? Vietnam.dateOf(line.at()) : on, line.reason()))
                .orElse(null);
    }
}
