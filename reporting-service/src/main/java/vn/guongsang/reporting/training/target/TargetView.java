package vn.guongsang.reporting.training.target;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.guongsang.kit.dated.Dated;
import vn.guongsang.kit.web.Versioned;
import vn.guongsang.reporting.training.form.Audience;
import vn.guongsang.reporting.training.form.TrainingType;

/** A target as shown. */
@Schema(name = "TrainingTarget", description = "Chỉ tiêu tập huấn hằng năm của toàn tỉnh")
public record TargetView(
        @NotNull UUID id,
        @NotNull @Schema(description = "Phiên bản", examples = "1") long version,
        @NotNull @Schema(description = "Nội dung", examples = "EMULATION_SKILLS") TrainingType type,
        @NotNull @Schema(description = "Đối tượng", examples = "EMULATION_STAFF") Audience audience,
        @NotNull @Schema(description = "Đại lượng", examples = "SESSIONS") Metric metric,
        @Schema(description = "Số tối thiểu mỗi năm; vắng mặt: không có chỉ tiêu bằng số", examples = "2")
                Integer minimum,
        @NotNull
                @Schema(
                        description = "Nguyên văn",
                        examples = "Thường xuyên tổ chức tập huấn nghiệp vụ",
                        maxLength = 2000)
                String quotation,
        @NotNull LocalDate validFrom,
        LocalDate validTo,
        @NotNull @Schema(description = "Căn cứ", examples = "Kế hoạch IV.6.b", maxLength = 500) String source,
        @NotNull Instant createdAt)
        implements Versioned, Dated {}
