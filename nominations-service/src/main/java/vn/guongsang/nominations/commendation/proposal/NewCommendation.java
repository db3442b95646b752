package vn.guongsang.nominations.commendation.proposal;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.guongsang.nominations.recognition.FoundThrough;

/** A proposal to commend subjects for one achievement. */
@Schema(description = "Đề nghị khen thưởng; subjectIds và exemplarIds cùng nêu đối tượng, ít nhất một")
public record NewCommendation(
        @NotNull @Schema(description = "Đơn vị đề nghị") UUID unitId,
        @NotBlank @Size(max = 100) @Schema(description = "Hình thức khen thưởng", examples = "MERIT_PROVINCE")
                String form,
        @NotNull @Schema(description = "Loại khen thưởng", examples = "UNSCHEDULED") CommendationType type,
        @Size(max = 100) @Schema(description = "Đối tượng") List<@NotNull UUID> subjectIds,
        @Size(max = 100) @Schema(description = "Điển hình đã công nhận") List<@NotNull UUID> exemplarIds,
        @NotBlank
                @Size(min = 10, max = 5000)
                @Schema(description = "Thành tích", examples = "Cứu 5 người trong trận lũ ngày 15/10/2024")
                String achievement,
        @Size(min = 3, max = 100)
                @Schema(
                        description = "Khóa của thành tích, để nhận ra khi cùng thành tích được đề nghị lần nữa",
                        examples = "LU-2024-10-15")
                String achievementKey,
        @NotNull @Schema(description = "Ngày lập thành tích; không sau hôm nay") LocalDate deedOn,
        @NotNull @Schema(description = "Phát hiện qua", examples = "MOVEMENT") FoundThrough foundThrough) {

    /** Absent lists are empty ones. */
    public NewCommendation {
        subjectIds = subjectIds == null ? List.of() : subjectIds;
        exemplarIds = exemplarIds == null ? List.of() : exemplarIds;
    }
}
