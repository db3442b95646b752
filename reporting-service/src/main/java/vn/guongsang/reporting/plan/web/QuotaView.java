package vn.guongsang.reporting.plan.web;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.guongsang.model.Level;
import vn.guongsang.reporting.plan.Measure;
import vn.guongsang.reporting.plan.PartOfYear;
import vn.guongsang.reporting.plan.Quota;
import vn.guongsang.reporting.plan.Recorded;
import vn.guongsang.reporting.plan.Wording;

/** A quota as the API shows it. */
@Schema(
        name = "QuotaView",
        description = "Một chỉ tiêu của Kế hoạch cùng cách hiểu và cách tính",
        requiredProperties = {"scope", "period"})
public record QuotaView(
        @NotNull @Schema(description = "Mã chỉ tiêu", examples = "EXEMPLARS_PER_COMMUNE", maxLength = 100) String code,
        @NotNull PlanView plan,
        @NotNull @Schema(ref = "QuotaScope", description = "Nhóm đơn vị phải thực hiện", examples = "EACH_COMMUNE")
                String scope,
        @NotNull @Schema(description = "Đại lượng được đếm", examples = "EXEMPLARS", maxLength = 100) String metric,
        @Schema(description = "Số tối thiểu; vắng mặt khi Kế hoạch không nêu số", examples = "2", minimum = "1")
                Integer minimum,
        @NotNull @Schema(description = "Đơn vị tính", examples = "EXEMPLAR", maxLength = 50) String unit,
        @NotNull @Schema(ref = "QuotaPeriod", description = "Kỳ", examples = "YEAR") String period,
        @NotNull
                @Schema(
                        description = "Nguyên văn trong Kế hoạch",
                        examples = "mỗi xã, phường, thị trấn có ít nhất 02 điển hình tập thể, cá nhân tiêu biểu",
                        maxLength = 2000)
                String quote,
        @NotNull @Schema(description = "Vị trí trong Kế hoạch", examples = "V.1.đ", maxLength = 50) String section,
        @NotNull @Schema(description = "Kế hoạch có tự nêu con số hay không", examples = "true") boolean explicit,
        @Schema(description = "Ghi chú", examples = "141 đơn vị cấp xã năm 2023", maxLength = 2000) String note,
        @NotNull
                @Schema(
                        description = "Cách hiểu đã chọn ở chỗ Kế hoạch còn để ngỏ",
                        examples = "Tính công nhận ở mọi cấp do xã, phường, thị trấn đề nghị.",
                        maxLength = 2000)
                String reading,
        @NotNull @Schema(description = "Phiên bản này đã có số liệu để tính hay chưa", examples = "true")
                boolean counted,
        @Schema(
                        ref = "QuotaRule",
                        description = "Quy tắc đếm; vắng mặt khi chưa có số liệu",
                        examples = "NOMINATED_BY_UNIT")
                String countRule,
        @Schema(description = "Các cấp công nhận được tính", examples = "[\"DISTRICT\",\"PROVINCE\"]", maxItems = 10)
                List<Level> levels,
        @NotNull
                @Schema(
                        description = "Ngày chốt hằng năm, dạng --MM-DD; năm chưa qua ngày chốt thì lấy ngày hôm nay",
                        examples = "--12-31",
                        maxLength = 7)
                String basisDay,
        @NotNull
                @Schema(
                        description = "Ngày chốt nằm trong chính năm đó (0) hay năm trước (-1)",
                        examples = "0",
                        minimum = "-1",
                        maximum = "0")
                int basisYearOffset,
        @NotNull @Schema(description = "Đơn vị chỉ tồn tại một phần của năm", examples = "ON_BASIS_DATE")
                PartOfYear.Treatment partOfYear,
        @Schema(
                        description = "Số ngày tối thiểu trong năm, chỉ với AT_LEAST_DAYS",
                        examples = "183",
                        minimum = "1",
                        maximum = "366")
                Integer leastDays,
        @Schema(description = "Các loại bản ghi được tính", examples = "[\"EXCHANGE\"]", maxItems = 20)
                List<String> kinds,
        @Schema(description = "Mã nội dung của Kế hoạch làm căn cứ", examples = "TWO_PER_COMMUNE", maxLength = 100)
                String clauseKey,
        @NotNull LocalDate validFrom,
        @Schema(description = "Ngày cuối: do chính cách hiểu nêu, hoặc ngày trước cách hiểu kế tiếp") LocalDate validTo,
        @Schema(description = "Ai ghi cách hiểu này; vắng mặt ở dữ liệu ban đầu") Recorded recorded) {

    /** One reading of a quota. */
    public static QuotaView of(Quota quota) {
        Measure measure = quota.measure();
        Wording wording = quota.wording();
        return new QuotaView(
                quota.code(),
                PlanView.of(quota.plan()),
                measure.scope(),
                measure.metric(),
                measure.minimum(),
                measure.unit(),
                measure.period(),
                wording.quote(),
                wording.section(),
                wording.explicit(),
                wording.note(),
                wording.reading(),
                measure.counted(),
                measure.countRule(),
                levels(measure),
                quota.basis().day(),
                quota.basis().yearOffset(),
                quota.basis().partOfYear().treatment(),
                quota.basis().partOfYear().leastDays(),
                measure.kinds().isEmpty() ? null : measure.kinds(),
                wording.clauseKey(),
                quota.validFrom(),
                quota.validTo(),
                quota.recorded());
    }

    private static List<Level> levels(Measure measure) {
        return measure.levels().isEmpty()
                ? null
                : measure.levels().stream().map(Level::valueOf).toList();
    }
}
