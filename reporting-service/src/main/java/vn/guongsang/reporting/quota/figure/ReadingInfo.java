package vn.guongsang.reporting.quota.figure;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.guongsang.reporting.plan.PartOfYear;
import vn.guongsang.reporting.plan.Quota;

/** The reading that a number rests on. */
@Schema(
        name = "ReadingInfo",
        description = "Cách hiểu mà con số dựa vào, cùng căn cứ trong Kế hoạch",
        requiredProperties = {"countRule"})
public record ReadingInfo(
        @NotNull
                @Schema(
                        description = "Cách hiểu đã chọn",
                        examples = "Tính công nhận ở mọi cấp do xã, phường, thị trấn đề nghị.",
                        maxLength = 2000)
                String reading,
        @NotNull
                @Schema(
                        description = "Nguyên văn trong Kế hoạch",
                        examples = "mỗi xã, phường, thị trấn có ít nhất 02 điển hình tập thể, cá nhân tiêu biểu",
                        maxLength = 2000)
                String quote,
        @NotNull @Schema(description = "Vị trí như in trong văn bản", examples = "V.1.đ", maxLength = 50)
                String section,
        @Schema(description = "Mã nội dung của Kế hoạch", examples = "TWO_PER_COMMUNE", maxLength = 100)
                String clauseKey,
        @NotNull @Schema(ref = "QuotaRule", description = "Quy tắc đếm", examples = "NOMINATED_BY_UNIT")
                String countRule,
        @NotNull @Schema(description = "Đơn vị chỉ tồn tại một phần của năm", examples = "ON_BASIS_DATE")
                PartOfYear.Treatment partOfYear,
        @NotNull @Schema(description = "Ngày đầu của cách hiểu này", examples = "2023-01-01") LocalDate validFrom,
        @Schema(description = "Ngày cuối của cách hiểu này", examples = "2025-12-31") LocalDate validTo) {

    /** What the reading says of itself. */
    public static ReadingInfo of(Quota quota) {
        return new ReadingInfo(
                quota.wording().reading(),
                quota.wording().quote(),
                quota.wording().section(),
                quota.wording().clauseKey(),
                quota.measure().countRule(),
                quota.basis().partOfYear().treatment(),
                quota.validFrom(),
                quota.validTo());
    }
}
