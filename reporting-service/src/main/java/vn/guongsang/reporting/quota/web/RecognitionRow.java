package vn.guongsang.reporting.quota.web;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.guongsang.model.Level;
import vn.guongsang.model.SubjectType;
import vn.guongsang.reporting.quota.CountedRecognition;
import vn.guongsang.reporting.quota.late.LateLimits;
import vn.guongsang.reporting.quota.late.Lateness;

/** A recognition that was counted. */
@Schema(name = "RecognitionRow", description = "Một công nhận đã được tính")
public record RecognitionRow(
        @NotNull UUID exemplarId,
        @NotNull UUID subjectId,
        @NotNull
                @Schema(
                        description = "Tên trong quyết định công nhận",
                        examples = "Hợp tác xã Rau sạch Thí Dụ",
                        maxLength = 300)
                String displayName,
        @NotNull @Schema(description = "Loại đối tượng", examples = "COLLECTIVE") SubjectType subjectType,
        @NotNull @Schema(description = "Mã lĩnh vực", examples = "AGRICULTURE", maxLength = 100) String sector,
        @NotNull @Schema(description = "Lần công nhận thứ mấy của điển hình", examples = "1", minimum = "1")
                int approvalNo,
        @NotNull @Schema(description = "Cấp công nhận", examples = "PROVINCE") Level level,
        @NotNull @Schema(description = "Năm thi đua", examples = "2024") int year,
        @NotNull UUID unitId,
        @NotNull @Schema(description = "Số, ký hiệu quyết định", examples = "2891/QĐ-UBND", maxLength = 100)
                String decisionNumber,
        @NotNull LocalDate decisionDate,
        @NotNull @Schema(description = "Lúc duyệt trong hệ thống") Instant approvedAt,
        @Schema(description = "Đến muộn vì sao; vắng mặt khi đúng hạn", examples = "AFTER_REPORT_DUE") Lateness late,
        @NotNull @Schema(description = "Đã được phổ biến, nhân rộng hay chưa", examples = "true") boolean propagated,
        @NotNull @Schema(description = "Các lần đăng, phát chưa bị gỡ, cũ trước", maxItems = 1000)
                List<PublicationView> publications) {

    /** A recognition with the flag that it came late. */
    public static RecognitionRow of(CountedRecognition counted, LateLimits limits) {
        return new RecognitionRow(
                counted.exemplarId(),
                counted.subject().id(),
                counted.subject().displayName(),
                counted.subject().type(),
                counted.subject().sector(),
                counted.approvalNo(),
                counted.level(),
                counted.year(),
                counted.unitId(),
                counted.decisionNumber(),
                counted.decisionDate(),
                counted.approvedAt(),
                limits.of(counted.approvedAt()),
                !counted.publications().isEmpty(),
                counted.publications().stream().map(PublicationView::of).toList());
    }
}
