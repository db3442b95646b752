package vn.guongsang.media.contest.judging.sheet;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A conflict of interest that a judge declares. */
@Schema(name = "NewContestRecusal", description = "Khai xung đột lợi ích và xin không chấm bài này")
public record NewRecusal(
        @NotNull @Schema(description = "Loại", examples = "KIN") Kind kind,
        @NotBlank @Size(min = 5, max = 1000) @Schema(description = "Lý do", examples = "Nhận ra bài của học trò cũ")
                String reason) {

    /** What is declared; the same kinds as in nominations. */
    @Schema(
            name = "ContestConflictKind",
            description = "KIN thân nhân; CLOSE_TIES quan hệ thân thiết; FINANCIAL lợi ích kinh tế; OTHER khác")
    public enum Kind {
        KIN,
        CLOSE_TIES,
        FINANCIAL,
        OTHER
    }
}
