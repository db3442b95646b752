package vn.guongsang.reporting.inspection.finding.form;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.guongsang.kit.web.Versioned;

/** A finding as shown. */
@Schema(name = "InspectionFinding", description = "Phát hiện của đoàn kiểm tra")
public record FindingView(
        @NotNull UUID id,
        @NotNull @Schema(description = "Trạng thái", examples = "STANDING") FindingStatus status,
        @NotNull
                @Schema(description = "Tên trạng thái theo ngôn ngữ của yêu cầu", examples = "Còn giữ", maxLength = 100)
                String statusLabel,
        @NotNull
                @Schema(
                        description = "Các thao tác người gọi được phép làm lúc này",
                        examples = "[\"edit\", \"withdrawal\"]")
                List<String> allowedActions,
        @NotNull @Schema(description = "Phiên bản", examples = "1") long version,
        @NotNull UUID visitId,
        @NotNull @Schema(description = "Mức độ", examples = "SERIOUS") Severity severity,
        @NotNull @Schema(description = "Nội dung", examples = "Đơn vị chưa ban hành tiêu chuẩn", maxLength = 5000)
                String text,
        @NotNull @Schema(description = "Loại căn cứ", examples = "PLAN_CLAUSE") Basis basis,
        @NotNull @Schema(description = "Căn cứ", examples = "V.1.đ", maxLength = 300) String reference,
        @NotNull @Schema(description = "Kiến nghị như đã ghi; theo dõi ở /v1/inspection-recommendations", maxItems = 10)
                List<NewRecommendation> recommendations,
        @NotNull @Schema(description = "Mã người ghi", examples = "thanh-vien-hoi-dong-01", maxLength = 200)
                String givenBy,
        @NotNull Instant createdAt)
        implements Versioned {}
