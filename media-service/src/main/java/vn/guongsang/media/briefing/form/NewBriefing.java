package vn.guongsang.media.briefing.form;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is written into a briefing. */
@Schema(name = "NewPressBriefing", description = "Nội dung giao ban báo chí")
public record NewBriefing(
        @NotNull @Schema(description = "Ngày giao ban", examples = "2026-10-05") LocalDate heldOn,
        @NotNull @Schema(description = "Kỳ được đánh giá, từ ngày", examples = "2026-09-01") LocalDate periodFrom,
        @NotNull @Schema(description = "Kỳ được đánh giá, đến hết ngày", examples = "2026-09-30") LocalDate periodTo,
        @NotNull @Schema(description = "Cơ quan chủ trì", examples = "7f1c1b1e-0000-4000-8000-000000000002")
                UUID chairUnitId,
        @Size(min = 5, max = 5000)
                @Schema(description = "Kết luận chung", examples = "Tăng thời lượng cho gương vùng đồng bào dân tộc")
                String conclusion,
        @NotNull @Size(max = 100) @Schema(description = "Đánh giá từng cơ quan, mỗi cơ quan một lần")
                List<@NotNull @Valid NewEvaluation> evaluations) {}
