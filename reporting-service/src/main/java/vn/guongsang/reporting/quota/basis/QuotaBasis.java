package vn.guongsang.reporting.quota.basis;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.guongsang.reporting.quota.figure.ReadingInfo;

/** What a quota asks of all units together, and why. */
@Schema(name = "QuotaBasis", description = "Vì sao tổng số phải đạt của một chỉ tiêu là như vậy")
public record QuotaBasis(
        @NotNull @Schema(description = "Mã chỉ tiêu", examples = "EXEMPLARS_PER_COMMUNE", maxLength = 100) String code,
        @NotNull @Schema(description = "Năm thi đua", examples = "2025", minimum = "2000", maximum = "2100") int year,
        @NotNull @Schema(description = "Ngày xét đơn vị", examples = "2025-06-30") LocalDate basisDate,
        @NotNull
                @Schema(
                        description = "Số đơn vị phải thực hiện, theo cách xử lý đơn vị chỉ tồn tại một phần của năm",
                        examples = "133",
                        minimum = "0")
                long unitsBound,
        @Schema(description = "Số mỗi đơn vị phải đạt cả năm; vắng mặt khi không có", examples = "2", minimum = "1")
                Integer target,
        @Schema(description = "Số tất cả các đơn vị phải đạt", examples = "266", minimum = "0") Long targetTotal,
        @NotNull
                @Schema(
                        description = "Lý do bằng lời, theo ngôn ngữ của yêu cầu",
                        examples =
                                "133 xã, phường, thị trấn có hiệu lực ngày 30/06/2025 × 2 = 266. Từ 01/07/2025: 40 × 2 = 80.",
                        maxLength = 2000)
                String explanation,
        @NotNull
                @Schema(
                        description = "Các đơn vị từ ngày cuối năm trước đến ngày cuối năm, mỗi lần thay đổi một dòng",
                        maxItems = 366)
                List<BasisStretch> stretches,
        @NotNull ReadingInfo reading) {}
