package vn.guongsang.media.contest.judging.sheet;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.guongsang.kit.web.Versioned;
import vn.guongsang.media.contest.content.Strand;
import vn.guongsang.media.contest.entry.content.Work;
import vn.guongsang.media.contest.step.Round;

/** An entry as its judge sees it, with the own sheet: nothing tells who wrote it or where it comes from. */
@Schema(
        name = "ContestSheet",
        description = "Bài được giao chấm và phiếu chấm của chính giám khảo; không có tác giả, đơn vị")
public record SheetView(
        @NotNull @Schema(description = "Mã phiếu") UUID id,
        @NotNull @Schema(description = "Phiên bản", examples = "1") long version,
        @NotNull UUID contestId,
        @NotNull @Schema(description = "Vòng chấm", examples = "FIRST") Round round,
        @NotNull @Schema(description = "Số báo danh", examples = "0042", maxLength = 10) String code,
        @NotNull @Schema(description = "Thể loại", examples = "WRITE") Strand strand,
        @NotNull @Schema(description = "Trạng thái", examples = "PENDING") SheetState state,
        @NotNull
                @Schema(
                        description = "Tên trạng thái theo ngôn ngữ của yêu cầu",
                        examples = "Chưa chấm",
                        maxLength = 100)
                String stateLabel,
        @NotNull @Size(max = 5) @Schema(description = "Các thao tác được phép lúc này", examples = "[\"score-sheet\"]")
                List<String> allowedActions,
        @NotNull @Schema(description = "Tên tác phẩm", examples = "Người giữ lửa đầm phá", maxLength = 300)
                String title,
        @Schema(description = "Tác phẩm, họ tên tác giả đã che; vắng mặt trong danh sách") Work work,
        @NotNull @Size(max = 12) @Schema(description = "Điểm đã chấm") List<CriterionScore> scores,
        @Schema(description = "Nhận xét", examples = "Chi tiết sống động", maxLength = 2000) String remark,
        @Schema(description = "Lúc chấm, sửa sau cùng") Instant scoredAt)
        implements Versioned {}
