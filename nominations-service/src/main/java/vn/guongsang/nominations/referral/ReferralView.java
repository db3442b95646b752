package vn.guongsang.nominations.referral;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.guongsang.kit.history.HistoryLine;
import vn.guongsang.kit.web.Versioned;
import vn.guongsang.nominations.recognition.Rung;
import vn.guongsang.nominations.referral.step.ReferralStatus;

/** A referral with everything that is known of it. */
@Schema(name = "Referral", description = "Giới thiệu điển hình lên cấp trên")
public record ReferralView(
        @NotNull UUID id,
        @NotNull @Schema(description = "Trạng thái", examples = "SENT") ReferralStatus status,
        @NotNull @Schema(description = "Tên trạng thái theo ngôn ngữ của yêu cầu", examples = "Đã gửi", maxLength = 100)
                String statusLabel,
        @NotNull @Schema(description = "Các thao tác người gọi được phép làm lúc này", examples = "[\"receipt\"]")
                List<String> allowedActions,
        @NotNull @Schema(description = "Phiên bản", examples = "1") long version,
        @NotNull UUID exemplarId,
        @NotNull @Schema(description = "Lần công nhận được giới thiệu", examples = "1") int approvalNo,
        @NotNull Dossier dossier,
        @NotNull Ends ends,
        @NotNull Letter letter,
        LocalDate receivedOn,
        Answer answer,
        @Schema(description = "Hồ sơ đề nghị mà cấp nhận đã lập") UUID nominationId,
        @NotNull @Schema(description = "Lịch sử") List<HistoryLine> history)
        implements Versioned {

    /** The dossier that goes along, as it was when it was sent. */
    @Schema(name = "ReferredDossier", description = "Hồ sơ đi kèm, đúng phiên bản lúc gửi")
    public record Dossier(
            @NotNull UUID nominationId,
            @NotNull @Schema(description = "Phiên bản hồ sơ", examples = "4") long version) {}

    /** From where to where. */
    @Schema(name = "ReferralEnds", description = "Nơi gửi và nơi nhận; toàn quốc không có đơn vị nhận")
    public record Ends(
            @NotNull @Schema(description = "Bậc gửi", examples = "COMMUNE") Rung fromRung,
            @NotNull UUID fromUnitId,
            @NotNull @Schema(description = "Bậc nhận", examples = "PROVINCE") Rung toRung,
            UUID toUnitId) {}

    /** The letter. */
    @Schema(name = "ReferralLetter", description = "Văn bản giới thiệu")
    public record Letter(
            @NotNull @Schema(description = "Số, ký hiệu", examples = "15/CV-UBND", maxLength = 100) String number,
            @NotNull LocalDate sentOn,
            @NotNull @Schema(description = "Mã người gửi", examples = "can-bo-quang-tho", maxLength = 200) String by,
            @Schema(description = "Ghi chú", examples = "Điển hình tiêu biểu nhất của xã năm 2024", maxLength = 2000)
                    String note) {}

    /** What was answered. */
    @Schema(name = "ReferralAnswer", description = "Trả lời; số và nội dung văn bản khi do Trung ương trả lời")
    public record Answer(
            @NotNull @Schema(description = "Được chọn", examples = "true") boolean chosen,
            @NotNull LocalDate date,
            @Schema(description = "Số, ký hiệu", examples = "212/BTĐKT-PT", maxLength = 100) String number,
            @Schema(description = "Nội dung", examples = "Chọn tuyên truyền toàn quốc trong quý I", maxLength = 4000)
                    String text) {}
}
