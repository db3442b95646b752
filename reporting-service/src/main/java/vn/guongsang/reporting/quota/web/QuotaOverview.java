package vn.guongsang.reporting.quota.web;

import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.guongsang.reporting.quota.QuotaProgress;
import vn.guongsang.reporting.quota.figure.Overview;
import vn.guongsang.reporting.quota.figure.ReadingInfo;

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
                Long gapTotal,
        @Schema(
                        description =
                                "Với chỉ tiêu tính theo tỷ lệ: phần trăm số đơn vị phải đạt; vắng mặt ở chỉ tiêu khác",
                        examples = "100",
                        minimum = "1",
                        maximum = "100")
                Integer targetShare,
        @Schema(
                        description =
                                "Phần trăm số đơn vị đã đạt, một chữ số thập phân, làm tròn xuống; vắng mặt khi không có chỉ tiêu bằng số hoặc không có đơn vị",
                        examples = "85.1",
                        minimum = "0",
                        maximum = "100")
                BigDecimal shareMet,
        @NotNull ReadingInfo reading) {

    static QuotaOverview of(QuotaProgress.OfAll found) {
        Overview overview = found.overview();
        return new QuotaOverview(
                found.asked().quota().code(),
                found.asked().year(),
                found.basisDate(),
                overview.unitsBound(),
                overview.target(),
                overview.targetTotal(),
                overview.unitsMet(),
                overview.gapTotal(),
                found.asked().targetShare(),
                overview.shareMet(),
                ReadingInfo.of(found.asked().quota()));
    }
}
