package vn.guongsang.nominations.chronicle;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.guongsang.model.ChannelKind;
import vn.guongsang.model.TaskKind;
import vn.guongsang.nominations.nomination.dossier.Recommendation;

/**
 * One thing that was done in the life of an exemplar.
 *
 * @param recordId the nomination, the exemplar or the task that it was done to
 * @param version version of that record after the step
 */
@Schema(name = "ExemplarHistoryLine", description = "Một việc trong cả quá trình của điển hình")
public record ChronicleLine(
        @NotNull Instant at,
        @NotNull @Schema(description = "Nguồn", examples = "NOMINATION") ChronicleSource source,
        @NotNull @Schema(description = "Hồ sơ, điển hình hoặc nhiệm vụ tuyên truyền") UUID recordId,
        @NotNull @Schema(description = "Phiên bản sau bước này", examples = "3") long version,
        @NotNull @Schema(description = "Việc đã làm", examples = "approval", maxLength = 50) String action,
        @Schema(description = "Trạng thái trước", examples = "UNDER_APPRAISAL", maxLength = 30) String from,
        @NotNull @Schema(description = "Trạng thái sau", examples = "APPROVED", maxLength = 30) String to,
        @NotNull @Schema(description = "Mã người hoặc hệ thống thực hiện", examples = "ban-tdkt", maxLength = 200)
                String actor,
        @NotNull @Schema(description = "Tên người thực hiện", examples = "Lê Thị Mẫu", maxLength = 200)
                String actorName,
        @Schema(description = "Lý do", examples = "Bổ sung minh chứng", maxLength = 2000) String reason,
        @Schema(description = "Ý kiến thẩm định còn hiệu lực của bước này", examples = "APPROVE")
                Recommendation recommendation,
        Task task) {

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
}
