package vn.guongsang.nominations.nomination;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.guongsang.kit.history.HistoryLine;
import vn.guongsang.kit.web.Versioned;
import vn.guongsang.model.Level;
import vn.guongsang.model.NominationStatus;
import vn.guongsang.model.SubjectType;
import vn.guongsang.nominations.consent.NewGround;
import vn.guongsang.nominations.nomination.dossier.AppraisalView;
import vn.guongsang.nominations.nomination.dossier.Justification;
import vn.guongsang.nominations.nomination.step.NominationOrigin;
import vn.guongsang.nominations.nomination.step.PublicStatus;
import vn.guongsang.nominations.recognition.Decision;
import vn.guongsang.nominations.recognition.Photo;
import vn.guongsang.nominations.subject.SubjectView;

/** A nomination with everything that is known of it. */
@Schema(name = "Nomination", description = "Hồ sơ đề nghị công nhận")
public record NominationView(
        @NotNull UUID id,
        @NotNull @Schema(description = "Trạng thái", examples = "DRAFT") NominationStatus status,
        @NotNull
                @Schema(
                        description = "Tên trạng thái theo ngôn ngữ của yêu cầu",
                        examples = "Đang soạn",
                        maxLength = 100)
                String statusLabel,
        @NotNull @Schema(description = "Tình trạng cho bên đề nghị và người dân", examples = "PREPARING")
                PublicStatus publicStatus,
        @NotNull
                @Schema(
                        description = "Tên tình trạng đó theo ngôn ngữ của yêu cầu",
                        examples = "Đang chuẩn bị",
                        maxLength = 100)
                String publicStatusLabel,
        @NotNull @Schema(description = "Xuất xứ", examples = "UNIT") NominationOrigin origin,
        @NotNull @Schema(description = "Các thao tác người gọi được phép làm lúc này", examples = "[\"submission\"]")
                List<String> allowedActions,
        @NotNull @Schema(description = "Phiên bản", examples = "1") long version,
        @NotNull Subject subject,
        @NotNull UUID unitId,
        @NotNull @Schema(description = "Lĩnh vực", examples = "AGRICULTURE", maxLength = 100) String sector,
        @NotNull @Schema(description = "Cấp đề nghị công nhận", examples = "PROVINCE") Level level,
        @NotNull @Schema(description = "Năm thi đua", examples = "2024") int year,
        @Schema(description = "Tiêu đề", examples = "Hợp tác xã làm rau hữu cơ trên đất cát", maxLength = 200)
                String headline,
        @Schema(
                        description = "Tóm tắt",
                        examples = "Từ 3 hộ ban đầu, hợp tác xã đã có 42 thành viên.",
                        maxLength = 1000)
                String summary,
        @Schema(
                        description = "Câu chuyện",
                        examples = "Năm 2018, ba gia đình bắt đầu cải tạo vùng cát.",
                        maxLength = 20000)
                String story,
        @NotNull @Schema(description = "Ảnh") List<Photo> photos,
        @NotNull @Schema(description = "Thuyết minh") List<Justification> justifications,
        @NotNull @Schema(description = "Căn cứ công bố") List<NewGround> publicationGrounds,
        Submission submission,
        @NotNull @Schema(description = "Ý kiến thẩm định") List<AppraisalView> appraisals,
        @JsonProperty("return") Closing returned,
        Closing rejection,
        Closing withdrawal,
        Approval approval,
        @NotNull @Schema(description = "Lịch sử") List<HistoryLine> history)
        implements Versioned {

    /** Who or what is nominated. */
    @Schema(name = "NominationSubject", description = "Đối tượng được đề nghị")
    public record Subject(
            @NotNull UUID id,
            @NotNull @Schema(description = "Loại đối tượng", examples = "COLLECTIVE") SubjectType type,
            @NotNull
                    @Schema(
                            description = "Tên hiện nay của đối tượng",
                            examples = "Hợp tác xã Nông nghiệp Thí Dụ",
                            maxLength = 200)
                    String displayName) {}

    /** How it was sent back or closed without approval; there while the nomination is in that state. */
    @Schema(name = "Closing", description = "Việc trả lại, không công nhận hoặc rút")
    public record Closing(
            @NotNull @Schema(description = "Mã người thực hiện", examples = "ban-tdkt", maxLength = 200) String by,
            @NotNull Instant at,
            @NotNull @Schema(description = "Lý do", examples = "Thiếu minh chứng", maxLength = 2000) String reason) {}

    /** Who submitted it. */
    @Schema(name = "Submission", description = "Lần trình gần nhất")
    public record Submission(
            @NotNull @Schema(description = "Mã người trình", examples = "can-bo-quang-tho", maxLength = 200) String by,
            @NotNull Instant at,
            @NotNull @Schema(description = "Trình ngoài đợt đề nghị, được chấp nhận có lý do", examples = "false")
                    boolean late) {}

    /** How it was approved. */
    @Schema(name = "Approval", description = "Việc công nhận")
    public record Approval(
            @NotNull @Schema(description = "Mã người công nhận", examples = "ban-tdkt", maxLength = 200) String by,
            @NotNull Instant at,
            @NotNull Decision decision,
            @NotNull UUID exemplarId,
            @NotNull @Schema(description = "Lần công nhận", examples = "1") int approvalNo) {}

    static NominationView of(
            Nomination n,
            SubjectView subject,
            String label,
            String publicLabel,
            List<String> allowedActions,
            List<AppraisalView> appraisals,
            List<HistoryLine> history) {
        return new NominationView(
                n.id(),
                n.status(),
                label,
                PublicStatus.of(n.status()),
                publicLabel,
                n.origin(),
                allowedActions,
                n.version(),
                new Subject(subject.id(), subject.type(), subject.displayName()),
                n.unitId(),
                n.sector(),
                n.level(),
                n.year(),
                n.headline(),
                n.summary(),
                n.story(),
                n.photos(),
                n.justifications(),
                n.publicationGrounds(),
                n.submittedAt() == null ? null : new Submission(n.submittedBy(), n.submittedAt(), n.submittedLate()),
                appraisals,
                closing(n, NominationStatus.RETURNED, history),
                closing(n, NominationStatus.REJECTED, history),
                closing(n, NominationStatus.WITHDRAWN, history),
                n.approval(),
                history);
    }

    /** The last step into the state, while the nomination is in it. */
    private static Closing closing(Nomination n, NominationStatus status, List<HistoryLine> history) {
        return history.stream()
                .filter(line -> n.status() == status && line.to().equals(status.name()) && line.reason() != null)
                .reduce((earlier, later) -> later)
                .map(line -> new Closing(line.actor(), line.at(), line.reason()))
                .orElse(null);
    }
}
