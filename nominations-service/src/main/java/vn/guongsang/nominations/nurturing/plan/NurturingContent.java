package vn.guongsang.nominations.nurturing.plan;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.guongsang.nominations.recognition.FoundThrough;
import vn.guongsang.nominations.recognition.Rung;

/** What a plan says of its subject and of the way ahead; edited as a whole. */
@Schema(description = "Nội dung kế hoạch bồi dưỡng; sửa toàn bộ một lần")
public record NurturingContent(
        @NotBlank @Size(max = 100) @Schema(description = "Lĩnh vực", examples = "AGRICULTURE") String sector,
        @NotNull @Schema(description = "Phát hiện qua", examples = "MOVEMENT") FoundThrough foundThrough,
        @NotBlank
                @Size(max = 1000)
                @Schema(description = "Phát hiện thế nào", examples = "Qua phong trào xây dựng nông thôn mới năm 2024")
                String foundHow,
        @NotNull @Schema(description = "Ngày phát hiện; không sau hôm nay") LocalDate foundOn,
        @NotNull @Schema(description = "Bậc cần đạt tới", examples = "NATION") Rung goal,
        @Size(max = 50) @Schema(description = "Mặt mạnh", examples = "[\"Dám làm trên đất cát bạc màu\"]")
                List<@NotBlank @Size(max = 1000) String> strengths,
        @Size(max = 50) @Schema(description = "Mặt còn hạn chế") List<@Valid @NotNull Weakness> weaknesses,
        @Size(max = 50) @Schema(description = "Mốc phấn đấu") List<@Valid @NotNull Milestone> milestones) {

    /** Absent lists are empty ones. */
    public NurturingContent {
        strengths = strengths == null ? List.of() : strengths;
        weaknesses = weaknesses == null ? List.of() : weaknesses;
        milestones = milestones == null ? List.of() : milestones;
    }
}
