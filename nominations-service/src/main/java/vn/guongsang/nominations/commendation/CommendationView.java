package vn.guongsang.nominations.commendation;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.guongsang.kit.history.HistoryLine;
import vn.guongsang.kit.web.Versioned;
import vn.guongsang.model.Level;
import vn.guongsang.nominations.commendation.proposal.CommendationType;
import vn.guongsang.nominations.commendation.proposal.NewAnnulment;
import vn.guongsang.nominations.commendation.step.CommendationStatus;
import vn.guongsang.nominations.commendation.warning.CommendationWarning;
import vn.guongsang.nominations.recognition.Decision;
import vn.guongsang.nominations.recognition.FoundThrough;

/** A commendation with everything that is known of it. */
@Schema(name = "Commendation", description = "Đề nghị và quyết định khen thưởng")
public record CommendationView(
        @NotNull UUID id,
        @NotNull @Schema(description = "Trạng thái", examples = "PROPOSED") CommendationStatus status,
        @NotNull
                @Schema(
                        description = "Tên trạng thái theo ngôn ngữ của yêu cầu",
                        examples = "Đã đề nghị",
                        maxLength = 100)
                String statusLabel,
        @NotNull @Schema(description = "Các thao tác người gọi được phép làm lúc này", examples = "[\"decision\"]")
                List<String> allowedActions,
        @NotNull @Schema(description = "Phiên bản", examples = "1") long version,
        @NotNull @Schema(description = "Hình thức khen thưởng", examples = "MERIT_PROVINCE", maxLength = 100)
                String form,
        @NotNull @Schema(description = "Cấp quyết định", examples = "PROVINCE") Level level,
        @NotNull @Schema(description = "Loại khen thưởng", examples = "UNSCHEDULED") CommendationType type,
        @NotNull UUID unitId,
        @NotNull @Schema(description = "Các đối tượng") List<Subject> subjects,
        @NotNull
                @Schema(
                        description = "Thành tích",
                        examples = "Cứu 5 người trong trận lũ ngày 15/10/2024",
                        maxLength = 5000)
                String achievement,
        @Schema(description = "Khóa của thành tích", examples = "LU-2024-10-15", maxLength = 100) String achievementKey,
        @NotNull LocalDate deedOn,
        @NotNull @Schema(description = "Phát hiện qua", examples = "MOVEMENT") FoundThrough foundThrough,
        @NotNull @Schema(description = "Mã người đề nghị", examples = "can-bo-quang-tho", maxLength = 200)
                String proposedBy,
        @NotNull Instant proposedAt,
        @NotNull @Schema(description = "Cảnh báo; quyết định phải nêu quy tắc đã xem")
                List<CommendationWarning> warnings,
        Decided decision,
        @Schema(description = "Số ngày từ ngày lập thành tích đến ngày ký", examples = "12") Integer leadDays,
        NewAnnulment annulment,
        @NotNull @Schema(description = "Lịch sử") List<HistoryLine> history)
        implements Versioned {

    /** Who is commended. */
    @Schema(name = "CommendedSubject", description = "Đối tượng được đề nghị khen")
    public record Subject(
            @NotNull UUID id,
            @NotNull @Schema(description = "Tên", examples = "Hợp tác xã Nông nghiệp Thí Dụ", maxLength = 200)
                    String displayName,
            UUID exemplarId) {}

    /** How it was decided. */
    @Schema(name = "CommendationDecision", description = "Quyết định khen thưởng")
    public record Decided(
            @NotNull Decision decision,
            @NotNull LocalDate effectiveOn,
            @NotNull @Schema(description = "Mã người ghi quyết định", examples = "ban-tdkt", maxLength = 200) String by,
            @NotNull
                    @Schema(
                            description = "Các cảnh báo đã chấp nhận, với phiên bản của quy tắc",
                            examples = "[\"sameAchievement v2\"]")
                    List<String> acknowledgedWarnings) {}
}
