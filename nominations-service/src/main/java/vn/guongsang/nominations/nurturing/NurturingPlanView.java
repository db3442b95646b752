package vn.guongsang.nominations.nurturing;

import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.guongsang.kit.history.HistoryLine;
import vn.guongsang.kit.web.Versioned;
import vn.guongsang.model.Level;
import vn.guongsang.nominations.nurturing.plan.Milestone;
import vn.guongsang.nominations.nurturing.plan.NurturingCheck;
import vn.guongsang.nominations.nurturing.plan.NurturingSupport;
import vn.guongsang.nominations.nurturing.step.NurturingStatus;
import vn.guongsang.nominations.recognition.FoundThrough;
import vn.guongsang.nominations.recognition.Rung;

/** A nurturing plan with everything that is known of it. */
@Schema(name = "NurturingPlan", description = "Kế hoạch bồi dưỡng nhân tố mới, theo dõi điển hình")
public record NurturingPlanView(
        @NotNull UUID id,
        @NotNull @Schema(description = "Giai đoạn", examples = "NURTURED") NurturingStatus status,
        @NotNull
                @Schema(
                        description = "Tên giai đoạn theo ngôn ngữ của yêu cầu",
                        examples = "Đang bồi dưỡng",
                        maxLength = 100)
                String statusLabel,
        @NotNull @Schema(description = "Các thao tác người gọi được phép làm lúc này", examples = "[\"support\"]")
                List<String> allowedActions,
        @NotNull @Schema(description = "Phiên bản", examples = "1") long version,
        @NotNull UUID subjectId,
        @NotNull @Schema(description = "Tên đối tượng", examples = "Hợp tác xã Nông nghiệp Thí Dụ", maxLength = 200)
                String displayName,
        @NotNull UUID unitId,
        @NotNull @Schema(description = "Lĩnh vực", examples = "AGRICULTURE", maxLength = 100) String sector,
        @NotNull @Schema(description = "Phát hiện qua", examples = "MOVEMENT") FoundThrough foundThrough,
        @NotNull
                @Schema(
                        description = "Phát hiện thế nào",
                        examples = "Qua phong trào xây dựng nông thôn mới năm 2024",
                        maxLength = 1000)
                String foundHow,
        @NotNull LocalDate foundOn,
        @NotNull @Schema(description = "Bậc cần đạt tới", examples = "NATION") Rung goal,
        Standing exemplar,
        @NotNull @Schema(description = "Mặt mạnh", examples = "[\"Dám làm trên đất cát bạc màu\"]")
                List<String> strengths,
        @NotNull @Schema(description = "Mặt còn hạn chế") List<WeaknessState> weaknesses,
        @NotNull @Schema(description = "Mốc phấn đấu") List<Milestone> milestones,
        @NotNull @Schema(description = "Các lần hỗ trợ") List<NurturingSupport> support,
        @NotNull @Schema(description = "Tổng giá trị hỗ trợ, đồng", examples = "25000000") BigDecimal supportVnd,
        @NotNull @Schema(description = "Các hồ sơ đề nghị đã lập", examples = "[]") List<UUID> nominations,
        @NotNull @Schema(description = "Kiểm tra hằng năm") List<NurturingCheck> checks,
        LocalDate closedOn,
        @NotNull @Schema(description = "Lịch sử các giai đoạn") List<HistoryLine> history)
        implements Versioned {

    /** The exemplar that the subject is already. */
    @Schema(name = "NurturedExemplar", description = "Điển hình mà đối tượng đã trở thành; vắng mặt khi chưa")
    public record Standing(
            @NotNull UUID id,
            @NotNull @Schema(description = "Cấp công nhận cao nhất đang có hiệu lực", examples = "PROVINCE")
                    Level level) {}

    /** A weakness and whether it has been mended. */
    @Schema(name = "WeaknessState", description = "Mặt còn hạn chế và việc khắc phục")
    public record WeaknessState(
            @NotNull @Schema(description = "Nội dung", examples = "Chưa có sổ theo dõi chi phí", maxLength = 1000)
                    String text,
            @NotNull @Schema(description = "OPEN chưa khắc phục; MENDED đã khắc phục", examples = "OPEN") Mending state,
            LocalDate mendedOn) {}

    /** Whether a weakness is still there. */
    @Schema(description = "OPEN chưa khắc phục; MENDED đã khắc phục.")
    public enum Mending {
        /** Chưa khắc phục. */
        OPEN,
        /** Đã khắc phục. */
        MENDED
    }
}
