package vn.guongsang.nominations.commendation.warning;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One thing that a decision has to acknowledge. */
@Schema(description = "Cảnh báo: một quyết định khác đã khen cùng đối tượng vì cùng thành tích")
public record CommendationWarning(
        @NotNull @Schema(description = "Quy tắc", examples = "sameAchievement", maxLength = 50) String rule,
        @NotNull @Schema(description = "Phiên bản của quy tắc", examples = "2") int version,
        @NotNull @Schema(description = "Căn cứ", examples = "Luật 06/2022/QH15 Điều 5 khoản 2", maxLength = 300)
                String source,
        @NotNull UUID subjectId,
        @NotNull UUID commendationId,
        @NotNull @Schema(description = "Hình thức đã khen", examples = "CERTIFICATE_UNIT", maxLength = 100) String form,
        @NotNull LocalDate decisionDate) {}
