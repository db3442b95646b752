package vn.guongsang.media.briefing;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.guongsang.kit.history.HistoryLine;
import vn.guongsang.kit.web.Versioned;
import vn.guongsang.media.briefing.form.EvaluationView;
import vn.guongsang.media.briefing.scale.ScaleView;
import vn.guongsang.media.briefing.step.BriefingStatus;

/** A briefing as its reader may see it: an outlet sees only how it was judged itself. */
@Schema(name = "PressBriefing", description = "Giao ban báo chí; cơ quan báo chí chỉ thấy đánh giá của mình")
public record BriefingView(
        @NotNull UUID id,
        @NotNull @Schema(description = "Trạng thái", examples = "ISSUED") BriefingStatus status,
        @NotNull
                @Schema(
                        description = "Tên trạng thái theo ngôn ngữ của yêu cầu",
                        examples = "Đã thông báo",
                        maxLength = 100)
                String statusLabel,
        @NotNull @Schema(description = "Các thao tác người gọi được phép làm lúc này", examples = "[\"closure\"]")
                List<String> allowedActions,
        @NotNull @Schema(description = "Phiên bản", examples = "2") long version,
        @NotNull LocalDate heldOn,
        @NotNull LocalDate periodFrom,
        @NotNull LocalDate periodTo,
        @NotNull @Schema(description = "Cơ quan chủ trì") UUID chairUnitId,
        @Schema(description = "Kết luận chung", examples = "Tăng thời lượng", maxLength = 5000) String conclusion,
        @NotNull @Schema(description = "Thang điểm của ngày giao ban") ScaleView scale,
        @NotNull @Schema(description = "Đánh giá", maxItems = 100) List<EvaluationView> evaluations,
        @NotNull Instant createdAt,
        @NotNull @Schema(description = "Lịch sử; cơ quan báo chí không thấy") List<HistoryLine> history)
        implements Versioned {}
