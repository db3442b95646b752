package vn.guongsang.nominations.commendation.warning;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One thing that a decision has to acknowledge. */
@Schema(
        description =
                "Cảnh báo: một quyết định khác, hoặc một hồ sơ cũ, cho thấy đã khen cùng đối tượng vì cùng thành tích")
public record CommendationWarning(
        @NotNull @Schema(description = "Quy tắc", examples = "sameAchievement", maxLength = 50) String rule,
        @NotNull @Schema(description = "Phiên bản của quy tắc", examples = "2") int version,
        @NotNull @Schema(description = "Căn cứ", examples = "Luật 06/2022/QH15 Điều 5 khoản 2", maxLength = 300)
                String source,
        @NotNull UUID subjectId,
        @Schema(description = "Quyết định khác; vắng mặt khi là hồ sơ cũ") UUID commendationId,
        @Schema(description = "Hồ sơ cũ (/v1/past-recognitions); vắng mặt khi là quyết định khác")
                UUID pastRecognitionId,
        @NotNull
                @Schema(
                        description = "Hình thức đã khen; của hồ sơ cũ như đã ghi",
                        examples = "CERTIFICATE_UNIT",
                        maxLength = 200)
                String form,
        @Schema(description = "Ngày quyết định; hồ sơ cũ có thể chỉ có năm") LocalDate decisionDate) {}
