package vn.guongsang.nominations.chronicle;

import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.guongsang.nominations.nomination.dossier.Recommendation;

/**
 * One thing that was done in the life of an exemplar.
 *
 * @param recordId the nomination, exemplar, task, referral or commendation that it was done to; of a vote, the nomination
 * @param version version of that record after the step; of a vote, of the session
 */
@Schema(name = "ExemplarHistoryLine", description = "Một việc trong cả quá trình của điển hình")
public record ChronicleLine(
        @NotNull Instant at,
        @NotNull @Schema(description = "Nguồn", examples = "NOMINATION") ChronicleSource source,
        @NotNull @Schema(description = "Hồ sơ, điển hình, nhiệm vụ tuyên truyền, văn bản gửi cấp trên hoặc khen thưởng")
                UUID recordId,
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
        @Schema(description = "Điểm trung bình của ý kiến đó", examples = "8.5") BigDecimal score,
        ChronicleDetail.Task task,
        ChronicleDetail.Vote vote,
        ChronicleDetail.Letter referral,
        ChronicleDetail.Award commendation,
        ChronicleDetail.Mending correction) {}
