package vn.guongsang.nominations.nurturing.web;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.guongsang.nominations.nurturing.step.NurturingStatus;
import vn.guongsang.nominations.recognition.Rung;

/** A nurturing plan in a list. */
@Schema(description = "Một kế hoạch bồi dưỡng trong danh sách")
public record NurturingRow(
        @NotNull UUID id,
        @NotNull @Schema(description = "Giai đoạn", examples = "NURTURED") NurturingStatus status,
        @NotNull
                @Schema(
                        description = "Tên giai đoạn theo ngôn ngữ của yêu cầu",
                        examples = "Đang bồi dưỡng",
                        maxLength = 100)
                String statusLabel,
        @NotNull @Schema(description = "Các thao tác người gọi được phép làm lúc này") List<String> allowedActions,
        @NotNull UUID subjectId,
        @NotNull @Schema(description = "Tên đối tượng", examples = "Hợp tác xã Nông nghiệp Thí Dụ", maxLength = 200)
                String displayName,
        @NotNull UUID unitId,
        @NotNull @Schema(description = "Lĩnh vực", examples = "AGRICULTURE", maxLength = 100) String sector,
        @NotNull LocalDate foundOn,
        @NotNull @Schema(description = "Bậc cần đạt tới", examples = "NATION") Rung goal,
        @NotNull @Schema(description = "Phiên bản", examples = "2") long version) {}
