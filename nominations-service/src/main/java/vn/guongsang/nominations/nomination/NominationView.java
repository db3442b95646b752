package vn.guongsang.nominations.nomination;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.guongsang.kit.history.HistoryLine;
import vn.guongsang.kit.web.Versioned;
import vn.guongsang.model.Level;
import vn.guongsang.model.NominationStatus;
import vn.guongsang.nominations.consent.NewGround;
import vn.guongsang.nominations.criteria.applicable.Pin;
import vn.guongsang.nominations.nomination.dossier.AppraisalView;
import vn.guongsang.nominations.nomination.dossier.Justification;
import vn.guongsang.nominations.nomination.nominee.Nominee;
import vn.guongsang.nominations.nomination.origin.Origin;
import vn.guongsang.nominations.recognition.Decision;
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
        Criteria criteria,
        @NotNull @Schema(description = "Ý kiến thẩm định") List<AppraisalView> appraisals,
        @JsonProperty("return") Closing returned,
        Closing rejection,
        Closing withdrawal,
        Approval approval,
        @NotNull @Schema(description = "Lịch sử") List<HistoryLine> history)
        implements Versioned {

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
            @NotNull Instant at) {}

    /** What it is judged by, fixed when it was first submitted. */
    @Schema(
            name = "NominationCriteria",
            description = "Tiêu chuẩn dùng để xét, cố định từ lần trình đầu; vắng mặt khi chưa trình")
    public record Criteria(
            @NotNull @Schema(description = "Ngày trình lần đầu; tiêu chuẩn chung của ngày này") LocalDate asOf,
            @Schema(description = "Bản tiêu chuẩn của đơn vị đề nghị; vắng mặt khi đơn vị chưa có bản nào có hiệu lực")
                    UUID editionId) {

        static Criteria of(Pin pin) {
            return pin == null ? null : new Criteria(pin.asOf(), pin.editionId());
        }
    }

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
            Nominee subject,
            List<UUID> currentUnitIds,
            String label,
            List<String> allowedActions,
            List<AppraisalView> appraisals,
            List<HistoryLine> history) {
        return new NominationView(
                n.id(),
                n.status(),
                label,
                allowedActions,
                n.version(),
                subject,
                n.unitId(),
                currentUnitIds,
                n.sector(),
                n.level(),
                n.year(),
                n.headline(),
                n.summary(),
                n.story(),
                n.photos(),
                n.justifications(),
                n.publicationGrounds(),
                n.origin(),
                n.movementId(),
                n.submittedAt() == null ? null : new Submission(n.submittedBy(), n.submittedAt()),
                Criteria.of(n.criteria()),
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
