package vn.guongsang.reporting.quota.web;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.guongsang.reporting.quota.QuotaProgress;

/** One quota over all units that it binds. */
@Schema(name = "QuotaOverview", description = "Một chỉ tiêu đối với tất cả các đơn vị phải thực hiện")
public record QuotaOverview(
        @NotNull @Schema(description = "Mã chỉ tiêu", examples = "EXEMPLARS_PER_COMMUNE", maxLength = 100) String code,
        @NotNull @Schema(description = "Năm thi đua", examples = "2024") int year,
        @NotNull @Schema(description = "Ngày xét đơn vị: ngày chốt của năm, hoặc hôm nay khi năm chưa kết thúc")
                LocalDate basisDate,
        @NotNull @Schema(description = "Số đơn vị phải thực hiện vào ngày chốt", examples = "141", minimum = "0")
                long unitsBound,
        @Schema(description = "Số mỗi đơn vị phải đạt; vắng mặt khi không có", examples = "2", minimum = "1")
                Integer target,
        @Schema(description = "Số tất cả các đơn vị phải đạt", examples = "282", minimum = "0") Long targetTotal,
        @Schema(description = "Số đơn vị đã đạt", examples = "120", minimum = "0") Long unitsMet,
        @Schema(
                        description =
                                "Số còn thiếu của tất cả các đơn vị; đơn vị vượt chỉ tiêu không bù cho đơn vị khác",
                        examples = "30",
                        minimum = "0")
                Long gapTotal) {

    static QuotaOverview of(int year, QuotaProgress.OfAll found) {
        return new QuotaOverview(
                found.quota().code(),
                year,
                found.basisDate(),
                found.overview().unitsBound(),
                found.overview().target(),
                found.overview().targetTotal(),
                found.overview().unitsMet(),
                found.overview().gapTotal());
    }
}
