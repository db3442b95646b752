package vn.guongsang.nominations.nomination.dossier;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An opinion as shown. */
@Schema(name = "Appraisal", description = "Ý kiến thẩm định đã ghi")
public record AppraisalView(
        @NotNull @Schema(description = "Mã người thẩm định", examples = "ban-tdkt-01", maxLength = 200) String by,
        @NotNull @Schema(description = "Tên người thẩm định", examples = "Lê Thị Mẫu", maxLength = 200) String byName,
        UUID byUnitId,
        @NotNull Instant at,
        @NotNull @Schema(description = "Ngày cho ý kiến", examples = "2025-06-20") LocalDate givenOn,
        @NotNull @Schema(description = "Đề nghị", examples = "APPROVE") Recommendation recommendation,
        @NotNull @Schema(description = "Nhận xét chung", examples = "Minh chứng đầy đủ", maxLength = 5000)
                String comment,
        @NotNull @Schema(description = "Kết quả theo từng tiêu chuẩn") List<Finding> findings) {}
