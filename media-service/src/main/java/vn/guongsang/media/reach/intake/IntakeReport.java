package vn.guongsang.media.reach.intake;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.guongsang.kit.problem.FieldProblem;

/** What has become, or would become, of each row. */
@Schema(name = "ReachIntakeReport", description = "Kết quả từng dòng")
public record IntakeReport(
        @NotNull @Schema(description = "Đã ghi; false khi chỉ thử", examples = "false") boolean recorded,
        @NotNull @Schema(description = "Số dòng mới", examples = "40") int fresh,
        @NotNull @Schema(description = "Số dòng đã ghi từ trước, giống hệt", examples = "2") int known,
        @NotNull @Schema(description = "Số dòng sai", examples = "0") int invalid,
        @NotNull @Schema(description = "Từng dòng, theo thứ tự gửi", maxItems = 1000) List<Line> lines) {

    /** Of one row. */
    @Schema(name = "ReachIntakeLine", description = "Kết quả của một dòng")
    public record Line(
            @NotNull @Schema(description = "Số thứ tự, từ 0; CSV: dòng đầu sau tiêu đề là 0", examples = "0") int index,
            @NotNull @Schema(description = "Kết quả", examples = "NEW") Outcome outcome,
            @Schema(description = "Số liệu đã ghi; vắng mặt khi chưa ghi") UUID figureId,
            @Schema(description = "Các chỗ sai", maxItems = 20) List<FieldProblem> errors) {}

    /** What becomes of a row. */
    @Schema(name = "ReachIntakeOutcome", description = "NEW mới; KNOWN đã ghi từ trước; INVALID sai")
    public enum Outcome {
        NEW,
        KNOWN,
        INVALID
    }
}
