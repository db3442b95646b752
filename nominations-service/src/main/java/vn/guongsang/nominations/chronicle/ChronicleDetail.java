package vn.guongsang.nominations.chronicle;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.guongsang.model.ChannelKind;
import vn.guongsang.model.Level;
import vn.guongsang.model.TaskKind;
import vn.guongsang.nominations.correction.CorrectionType;
import vn.guongsang.nominations.nomination.dossier.Recommendation;
import vn.guongsang.nominations.recognition.Rung;

/** What a line tells beyond who did what, by where it comes from; as the query of the chronicle writes it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ChronicleDetail(
        Recommendation recommendation,
        BigDecimal score,
        Task task,
        Vote vote,
        Letter referral,
        Award commendation,
        Mending correction) {

    static final ChronicleDetail NONE = new ChronicleDetail(null, null, null, null, null, null, null);

    /** The task of a newsroom that a step belongs to. */
    @Schema(name = "ExemplarHistoryTask", description = "Nhiệm vụ tuyên truyền của dòng lịch sử")
    public record Task(
            @NotNull @Schema(description = "Loại nhiệm vụ", examples = "PROPAGATION") TaskKind kind,
            @NotNull @Schema(description = "Loại kênh", examples = "TV") ChannelKind channelKind,
            @NotNull @Schema(description = "Lần công nhận", examples = "1") int approvalNo,
            @Schema(
                            description = "Địa chỉ bài đã đăng",
                            examples = "https://bao.example.vn/rau-tren-cat",
                            maxLength = 2000)
                    String url) {}

    /** How the council has voted: counts, never a ballot. */
    @Schema(
            name = "ExemplarHistoryVote",
            description = "Kết quả bỏ phiếu kín của Hội đồng; không có phiếu của từng người")
    public record Vote(
            @NotNull @Schema(description = "Phiên họp") UUID sessionId,
            @NotNull @Schema(description = "Đồng ý", examples = "11") int votesFor,
            @NotNull @Schema(description = "Không đồng ý", examples = "1") int votesAgainst,
            @NotNull @Schema(description = "Không có ý kiến", examples = "0") int abstentions,
            @NotNull @Schema(description = "Số người để tính tỷ lệ", examples = "12") int base,
            @NotNull @Schema(description = "Số phiếu đồng ý cần có", examples = "11") int needed) {}

    /** Whence and whither an exemplar was referred. */
    @Schema(name = "ExemplarHistoryReferral", description = "Việc gửi điển hình lên cấp trên")
    public record Letter(
            @NotNull @Schema(description = "Từ cấp", examples = "COMMUNE") Rung from,
            @NotNull @Schema(description = "Đến cấp", examples = "PROVINCE") Rung to,
            @NotNull @Schema(description = "Lần công nhận được gửi", examples = "1") int approvalNo,
            @NotNull @Schema(description = "Số văn bản gửi", examples = "15/TTr-UBND", maxLength = 100)
                    String letterNumber,
            @Schema(description = "Số văn bản trả lời", examples = "20/HĐTĐKT-TB", maxLength = 100)
                    String answerNumber) {}

    /** What was, or was to be, awarded. */
    @Schema(name = "ExemplarHistoryCommendation", description = "Việc khen thưởng")
    public record Award(
            @NotNull @Schema(description = "Hình thức", examples = "MERIT_PROVINCE", maxLength = 100) String form,
            @NotNull @Schema(description = "Cấp quyết định", examples = "PROVINCE") Level level,
            @Schema(description = "Số quyết định khen thưởng", examples = "77/QĐ-KT", maxLength = 100)
                    String decisionNumber) {}

    /** What was put right in the profile. */
    @Schema(name = "ExemplarHistoryCorrection", description = "Việc sửa hồ sơ công bố")
    public record Mending(
            @NotNull @Schema(description = "Loại", examples = "CORRECTION") CorrectionType type,
            @NotNull @Schema(description = "Tên các trường được sửa", examples = "[\"summary\"]")
                    List<String> fields) {}
}
