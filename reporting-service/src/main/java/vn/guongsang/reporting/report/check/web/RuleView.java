package vn.guongsang.reporting.report.check.web;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.guongsang.reporting.report.check.ReportRule;
import vn.guongsang.reporting.report.check.Severity;
import vn.guongsang.reporting.report.text.Bilingual;
import vn.guongsang.reporting.report.text.ReportTexts;

/** A rule as it can be read. */
@Schema(name = "ReportRule", description = "Một quy tắc kiểm tra báo cáo")
public record RuleView(
        @NotNull ReportRule code,
        @NotNull Severity severity,
        @NotNull @Schema(description = "Mã lỗi khi vi phạm", examples = "report-spent-above-estimate", maxLength = 100)
                String problemCode,
        @NotNull @Schema(description = "Nội dung quy tắc") Bilingual text) {

    /** The whole list; it is short. */
    @Schema(name = "ReportRuleList", description = "Các quy tắc kiểm tra báo cáo")
    public record All(@NotNull @Schema(description = "Theo thứ tự kiểm tra", maxItems = 100) List<RuleView> items) {}

    static RuleView of(ReportRule rule) {
        return new RuleView(rule, rule.severity(), rule.code(), ReportTexts.of("rule", rule, "text"));
    }
}
