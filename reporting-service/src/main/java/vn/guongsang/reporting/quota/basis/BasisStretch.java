package vn.guongsang.reporting.quota.basis;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Some days in a row on which the same units exist. */
@Schema(name = "BasisStretch", description = "Những ngày liền nhau có cùng các đơn vị")
public record BasisStretch(
        @NotNull @Schema(description = "Ngày đầu", examples = "2025-01-01") LocalDate from,
        @NotNull @Schema(description = "Ngày cuối", examples = "2025-06-30") LocalDate to,
        @NotNull @Schema(description = "Số đơn vị có hiệu lực", examples = "133", minimum = "0") long units,
        @Schema(
                        description =
                                "Số tất cả các đơn vị phải đạt nếu ngày chốt ở đây; vắng mặt khi không có chỉ tiêu bằng số",
                        examples = "266",
                        minimum = "0")
                Long targetTotal) {}
