package vn.guongsang.nominations.unitplan;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.guongsang.kit.history.HistoryLine;
import vn.guongsang.kit.web.Versioned;
import vn.guongsang.nominations.criteria.content.IssuingDocument;
import vn.guongsang.nominations.unitplan.content.Attachment;
import vn.guongsang.nominations.unitplan.content.HonouringForm;
import vn.guongsang.nominations.unitplan.content.UnitPlanStatus;

/** A plan with everything that is known of it. */
@Schema(name = "UnitPlan", description = "Kế hoạch năm của một đơn vị")
public record UnitPlanView(
        @NotNull UUID id,
        @NotNull @Schema(description = "Trạng thái", examples = "SUBMITTED") UnitPlanStatus status,
        @NotNull
                @Schema(
                        description = "Tên trạng thái theo ngôn ngữ của yêu cầu",
                        examples = "Đã trình",
                        maxLength = 100)
                String statusLabel,
        @NotNull @Schema(description = "Các thao tác người gọi được phép làm lúc này", examples = "[\"submission\"]")
                List<String> allowedActions,
        @NotNull @Schema(description = "Phiên bản", examples = "2") long version,
        @NotNull UUID unitId,
        @NotNull @Schema(description = "Năm kế hoạch", examples = "2024") int year,
        @NotNull
                @Schema(
                        description = "Tên kế hoạch",
                        examples = "Kế hoạch phát hiện, tuyên truyền, tôn vinh điển hình tiên tiến năm 2024",
                        maxLength = 300)
                String title,
        IssuingDocument document,
        @NotNull @Schema(description = "Hình thức biểu dương, tôn vinh") List<HonouringForm> honouringForms,
        @Schema(
                        description = "Cách biểu dương, tôn vinh",
                        examples = "Biểu dương tại hội nghị tổng kết tháng 12.",
                        maxLength = 2000)
                String honouring,
        @Schema(
                        description = "Nội dung, chỉ tiêu",
                        examples = "Phát hiện ít nhất 3 điển hình; mỗi tháng một bài.",
                        maxLength = 5000)
                String targets,
        @NotNull @Schema(description = "Tài liệu kèm theo") List<Attachment> attachments,
        @NotNull Instant createdAt,
        Instant submittedAt,
        Judgement judgement,
        @NotNull @Schema(description = "Lịch sử") List<HistoryLine> history)
        implements Versioned {

    /** Who accepted or returned it last. */
    @Schema(name = "UnitPlanJudgement", description = "Lần chấp nhận hoặc trả lại gần nhất")
    public record Judgement(
            @NotNull @Schema(description = "Mã người thực hiện", examples = "ban-tdkt", maxLength = 200) String by,
            @NotNull Instant at) {}

    static UnitPlanView of(UnitPlan plan, String label, List<String> allowedActions, List<HistoryLine> history) {
        return new UnitPlanView(
                plan.id(),
                plan.status(),
                label,
                allowedActions,
                plan.version(),
                plan.unitId(),
                plan.year(),
                plan.title(),
                plan.document(),
                plan.honouringForms(),
                plan.honouring(),
                plan.targets(),
                plan.attachments(),
                plan.createdAt(),
                plan.submittedAt(),
                plan.judgement(),
                history);
    }
}
