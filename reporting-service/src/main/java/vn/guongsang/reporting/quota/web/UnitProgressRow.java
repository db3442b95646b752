package vn.guongsang.reporting.quota.web;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.guongsang.reporting.quota.figure.Score;
import vn.guongsang.reporting.quota.figure.UnitCount;

/** How far one of the units bound by a quota has come. */
@Schema(name = "UnitProgressRow", description = "Tiến độ của một đơn vị đối với một chỉ tiêu")
public record UnitProgressRow(
        @NotNull UUID unitId,
        @NotNull @Schema(description = "Tên đơn vị vào ngày chốt", examples = "Huyện Quảng Điền", maxLength = 300)
                String unitName,
        @Schema(description = "Số phải đạt; vắng mặt khi không có chỉ tiêu bằng số", examples = "5", minimum = "1")
                Integer target,
        @NotNull
                @Schema(
                        description =
                                "Số đã đạt: số đối tượng khác nhau, hoặc số bản ghi khi chỉ tiêu không đếm công nhận",
                        examples = "4",
                        minimum = "0")
                long count,
        @Schema(description = "Số còn thiếu", examples = "1", minimum = "0") Long gap,
        @Schema(description = "Đã đạt hay chưa", examples = "false") Boolean met,
        @NotNull
                @Schema(
                        description = "So với target: NO_TARGET không có chỉ tiêu bằng số, MET đã đạt, SHORT chưa đạt",
                        examples = "SHORT")
                Score.Standing standing,
        @Schema(
                        description = "Số đối tượng khác nhau; vắng mặt khi chỉ tiêu không đếm công nhận",
                        examples = "4",
                        minimum = "0")
                Long distinctSubjects,
        @Schema(
                        description = "Số lượt công nhận còn hiệu lực; vắng mặt khi chỉ tiêu không đếm công nhận",
                        examples = "6",
                        minimum = "0")
                Long recognitions) {

    static UnitProgressRow of(UnitCount unit, boolean ofRecognitions) {
        Score score = unit.score();
        return new UnitProgressRow(
                unit.id(),
                unit.name(),
                score.target(),
                score.count(),
                score.gap(),
                score.met(),
                score.standing(),
                ofRecognitions ? Long.valueOf(unit.count()) : null,
                ofRecognitions ? Long.valueOf(unit.records()) : null);
    }
}
