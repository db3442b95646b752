package vn.guongsang.reporting.quota.gap.web;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.guongsang.reporting.quota.figure.UnitGap;

/** A unit that is short of a quota, and what it lacks. */
@Schema(name = "QuotaGapRow", description = "Một đơn vị chưa đạt chỉ tiêu và điều còn thiếu")
public record GapRow(
        @NotNull UUID unitId,
        @NotNull @Schema(description = "Tên đơn vị vào ngày chốt", examples = "Xã Quảng Thọ", maxLength = 300)
                String unitName,
        @NotNull @Schema(description = "Số phải đạt", examples = "2", minimum = "1") int target,
        @NotNull @Schema(description = "Số đã có", examples = "1", minimum = "0") long count,
        @NotNull @Schema(description = "Số còn thiếu", examples = "1", minimum = "1") long gap,
        @NotNull
                @Schema(
                        description =
                                "Số bản ghi chỉ còn thiếu một bước: hồ sơ đang xét, công nhận chưa được phổ biến, kế hoạch chưa "
                                        + "được chấp nhận, hoạt động hoặc cuộc kiểm tra chưa tổ chức, bộ tiêu chuẩn, báo cáo, dự toán đang soạn",
                        examples = "1",
                        minimum = "0")
                long waiting,
        @NotNull
                @Schema(
                        description = "Điều còn thiếu bằng lời, theo ngôn ngữ của yêu cầu",
                        examples = "Còn thiếu 1 điển hình; 1 hồ sơ đang xét.",
                        maxLength = 500)
                String missing) {

    static GapRow of(UnitGap gap, String missing) {
        return new GapRow(
                gap.unit().id(),
                gap.unit().name(),
                gap.unit().target(),
                gap.unit().count(),
                gap.unit().score().gap(),
                gap.waiting(),
                missing);
    }
}
