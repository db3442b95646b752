package vn.guongsang.reporting.report.check;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.guongsang.kit.problem.Languages;
import vn.guongsang.kit.problem.ProblemTexts;
import vn.guongsang.reporting.report.step.ReportProblem;
import vn.guongsang.reporting.report.text.Bilingual;

/** A rule that a report breaks, as shown before it is sent. */
@Schema(name = "ReportFinding", description = "Một quy tắc mà báo cáo chưa đạt")
public record FindingView(
        @NotNull ReportRule rule,
        @NotNull Severity severity,
        @NotNull
                @Schema(
                        description = "Khóa của phát hiện, dùng để xác nhận cảnh báo khi gửi",
                        examples = "OUTLIER:BUDGET_SPENT",
                        maxLength = 121)
                String key,
        @Schema(description = "Chỉ số hoặc phần lời văn", examples = "BUDGET_SPENT", maxLength = 60) String about,
        @NotNull
                @Schema(
                        description = "JSON Pointer tới chỗ cần sửa trong nội dung của đơn vị",
                        examples = "/figures/3",
                        maxLength = 100)
                String pointer,
        @NotNull @Schema(description = "Giải thích") Bilingual text) {

    /** All of them. */
    @Schema(name = "ReportFindingList", description = "Kết quả kiểm tra báo cáo")
    public record All(
            @NotNull @Schema(description = "Không có lỗi nào chặn việc gửi", examples = "true") boolean sendable,
            @NotNull @Schema(description = "Các phát hiện, theo thứ tự quy tắc", maxItems = 500)
                    List<FindingView> items) {

        public static All of(List<Finding> findings) {
            return new All(
                    findings.stream().noneMatch(finding -> finding.rule().severity() == Severity.ERROR),
                    findings.stream().map(FindingView::of).toList());
        }
    }

    private static FindingView of(Finding finding) {
        return new FindingView(
                finding.rule(),
                finding.rule().severity(),
                finding.key(),
                finding.about() == null ? null : finding.about().name(),
                finding.pointer(),
                new Bilingual(text(finding, Languages.VIETNAMESE), text(finding, Locale.ENGLISH)));
    }

    private static String text(Finding finding, Locale language) {
        return ProblemTexts.ruleDetail(
                ReportProblem.REPORT_INCOMPLETE,
                finding.rule().code(),
                language,
                finding.arguments().toArray());
    }
}
