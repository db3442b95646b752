package vn.guongsang.nominations.nomination;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.guongsang.kit.history.HistoryLine;
import vn.guongsang.kit.web.Composite;
import vn.guongsang.model.Level;
import vn.guongsang.model.NominationStatus;
import vn.guongsang.nominations.consent.NewGround;
import vn.guongsang.nominations.nomination.course.Approval;
import vn.guongsang.nominations.nomination.course.Closing;
import vn.guongsang.nominations.nomination.course.HeldCriteria;
import vn.guongsang.nominations.nomination.course.Submission;
import vn.guongsang.nominations.nomination.course.Verdict;
import vn.guongsang.nominations.nomination.dossier.AppraisalView;
import vn.guongsang.nominations.nomination.dossier.Justification;
import vn.guongsang.nominations.nomination.nominee.Nominee;
import vn.guongsang.nominations.nomination.origin.Origin;
import vn.guongsang.nominations.nomination.score.Scoring;
import vn.guongsang.nominations.nomination.step.NominationSource;
import vn.guongsang.nominations.nomination.step.PublicStatus;
import vn.guongsang.nominations.opinion.OpinionView;
import vn.guongsang.nominations.recognition.Photo;

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
        @NotNull @Schema(description = "Xuất xứ", examples = "UNIT") NominationSource source,
        @NotNull @Schema(description = "Các thao tác người gọi được phép làm lúc này", examples = "[\"submission\"]")
                List<String> allowedActions,
        @NotNull @Schema(description = "Phiên bản", examples = "1") long version,
        @NotNull Nominee subject,
        @NotNull UUID unitId,
        @NotNull @Schema(description = "Đơn vị hiện nay: chính đơn vị đề nghị, hoặc các đơn vị kế thừa nếu đã kết thúc")
                List<UUID> currentUnitIds,
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
        @NotNull @Schema(description = "Nguồn phát hiện", examples = "REGULAR") Origin origin,
        @Schema(description = "Phong trào thi đua đã phát hiện") UUID movementId,
        Submission submission,
        HeldCriteria criteria,
        @NotNull @Schema(description = "Ý kiến thẩm định") List<AppraisalView> appraisals,
        Scoring scoring,
        OpinionView publicOpinion,
        @JsonProperty("return") Closing returned,
        Closing rejection,
        Closing withdrawal,
        Approval approval,
        @NotNull @Schema(description = "Lịch sử") List<HistoryLine> history)
        implements Composite {

    static NominationView of(
            Nomination n,
            Nominee subject,
            List<UUID> currentUnitIds,
            String label,
            String publicLabel,
            List<String> allowedActions,
            List<AppraisalView> appraisals,
            Scoring scoring,
            OpinionView publicOpinion,
            List<HistoryLine> history) {
        return new NominationView(
                n.id(),
                n.status(),
                label,
                PublicStatus.of(n.status()),
                publicLabel,
                n.source(),
                allowedActions,
                n.version(),
                subject,
                n.unitId(),
                currentUnitIds,
                n.sector(),
                n.level(),
                n.year(),
                n.profile().headline(),
                n.profile().summary(),
                n.profile().story(),
                n.profile().photos(),
                n.justifications(),
                n.publicationGrounds(),
                n.origin(),
                n.movementId(),
                n.submission(),
                HeldCriteria.of(n.criteria()),
                appraisals,
                scoring,
                publicOpinion,
                Closing.of(n.status(), NominationStatus.RETURNED, null, history),
                Closing.of(
                        n.status(),
                        NominationStatus.REJECTED,
                        n.verdict().map(Verdict::on).orElse(null),
                        history),
                Closing.of(n.status(), NominationStatus.WITHDRAWN, null, history),
                n.verdict().map(Verdict::approval).orElse(null),
                history);
    }
}
