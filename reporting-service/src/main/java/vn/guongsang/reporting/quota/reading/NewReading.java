package vn.guongsang.reporting.quota.reading;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.guongsang.model.Level;
import vn.guongsang.reporting.plan.PartOfYear;
import vn.guongsang.reporting.quota.rule.QuotaRule;
import vn.guongsang.reporting.quota.rule.QuotaScope;

/** A reading of a quota from a day on. */
@Schema(
        name = "NewQuotaReading",
        description = "Cách hiểu một chỉ tiêu từ một ngày; cách hiểu trước kết thúc ngày hôm trước và không bị sửa")
public record NewReading(
        @NotNull @Schema(description = "Nhóm đơn vị phải thực hiện", examples = "EACH_COMMUNE") QuotaScope scope,
        @Min(1) @Max(10000) @Schema(description = "Số tối thiểu; bỏ trống khi không có số", examples = "2")
                Integer minimum,
        @NotNull @Schema(description = "Kỳ", examples = "YEAR") QuotaPeriod period,
        @Size(max = 7)
                @Pattern(regexp = "--(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])")
                @Schema(description = "Ngày chốt, dạng --MM-DD; bỏ trống: của Kế hoạch", examples = "--12-31")
                String basisDay,
        @Min(-1)
                @Max(0)
                @Schema(description = "Ngày chốt nằm trong năm đó (0, mặc định) hay năm trước (-1)", examples = "0")
                Integer basisYearOffset,
        @Schema(description = "Đơn vị chỉ tồn tại một phần của năm; mặc định ON_BASIS_DATE", examples = "ON_BASIS_DATE")
                PartOfYear.Treatment partOfYear,
        @Min(1) @Max(366) @Schema(description = "Chỉ với AT_LEAST_DAYS: số ngày tối thiểu", examples = "183")
                Integer leastDays,
        @Schema(description = "Quy tắc đếm; bỏ trống khi chưa có số liệu để đếm", examples = "NOMINATED_BY_UNIT")
                QuotaRule countRule,
        @Size(max = 4)
                @Schema(
                        description = "Các cấp công nhận được tính, chỉ với quy tắc đếm công nhận",
                        examples = "[\"COMMUNE\",\"PROVINCE\"]")
                List<@NotNull Level> levels,
        @Size(max = 20)
                @Schema(
                        description = "Các loại bản ghi được tính, chỉ với RECOGNITION_EVENTS",
                        examples = "[\"EXCHANGE\"]")
                List<@NotNull @Pattern(regexp = "[A-Z_]{1,50}") String> kinds,
        @NotNull @Schema(description = "Kế hoạch có tự nêu con số hay không", examples = "true") Boolean explicit,
        @NotBlank
                @Size(max = 2000)
                @Schema(
                        description = "Cách hiểu",
                        examples = "Tính công nhận ở mọi cấp do xã, phường hoặc các đơn vị tiền thân của nó đề nghị.")
                String reading,
        @NotNull
                @Size(max = 100)
                @Pattern(regexp = "[A-Z][A-Z0-9_]{1,99}")
                @Schema(description = "Mã nội dung của Kế hoạch làm căn cứ", examples = "TWO_PER_COMMUNE")
                String clauseKey,
        @NotBlank
                @Size(max = 2000)
                @Schema(
                        description = "Trích nguyên văn nội dung đó",
                        examples = "mỗi xã, phường, thị trấn có ít nhất 02 điển hình tập thể, cá nhân tiêu biểu")
                String quote,
        @Size(min = 1, max = 2000) @Schema(description = "Ghi chú", examples = "40 đơn vị cấp xã từ 01/7/2025")
                String note,
        @NotNull @Schema(description = "Ngày đầu, sau ngày đầu của cách hiểu mới nhất", examples = "2025-07-01")
                LocalDate validFrom,
        @Schema(description = "Ngày cuối; bỏ trống: đến khi có cách hiểu khác", examples = "2025-12-31")
                LocalDate validTo,
        @Size(min = 5, max = 1000)
                @Schema(
                        description = "Lý do, bắt buộc khi áp dụng từ một ngày đã qua",
                        examples = "Ủy ban nhân dân thống nhất cách hiểu sau khi sắp xếp đơn vị hành chính")
                String reason) {

    List<String> levelNames() {
        return Optional.ofNullable(levels).orElse(List.of()).stream()
                .map(Enum::name)
                .distinct()
                .toList();
    }

    List<String> kindNames() {
        return Optional.ofNullable(kinds).orElse(List.of()).stream().distinct().toList();
    }
}
