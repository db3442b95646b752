package vn.guongsang.reporting.quota.web;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.guongsang.reporting.quota.QuotaProgress.Line;
import vn.guongsang.reporting.quota.figure.Forecast;
import vn.guongsang.reporting.quota.figure.ReadingInfo;
import vn.guongsang.reporting.quota.figure.Score;
import vn.guongsang.reporting.quota.web.TallyView.SubjectTypeCount;

/** One quota that binds a unit, and how far the unit has come. */
@Schema(name = "QuotaLine", description = "Một chỉ tiêu áp dụng cho đơn vị và tiến độ thực hiện")
public record QuotaLine(
        @NotNull @Schema(description = "Mã chỉ tiêu", examples = "EXEMPLARS_PER_COMMUNE", maxLength = 100) String code,
        @NotNull @Schema(description = "Đại lượng được đếm", examples = "EXEMPLARS", maxLength = 100) String metric,
        @NotNull
                @Schema(
                        description = "Ngày xét đơn vị: ngày chốt của năm, hoặc hôm nay khi năm chưa kết thúc",
                        examples = "2024-12-31")
                LocalDate basisDate,
        @Schema(
                        description = "Số phải đạt; vắng mặt khi không có chỉ tiêu bằng số, khi đó không có gap và met",
                        examples = "2",
                        minimum = "1")
                Integer target,
        @NotNull
                @Schema(
                        description = "Số đã đạt, dùng để so với target: số đối tượng khác nhau",
                        examples = "1",
                        minimum = "0")
                long count,
        @Schema(description = "Số còn thiếu", examples = "1", minimum = "0") Long gap,
        @Schema(description = "Đã đạt hay chưa", examples = "false") Boolean met,
        @NotNull
                @Schema(
                        description = "So với target: NO_TARGET không có chỉ tiêu bằng số, MET đã đạt, SHORT chưa đạt",
                        examples = "SHORT")
                Score.Standing standing,
        @NotNull
                @Schema(
                        description = "Tên của standing theo ngôn ngữ của yêu cầu",
                        examples = "Chưa đạt",
                        maxLength = 100)
                String standingLabel,
        @NotNull @Schema(description = "Số đối tượng khác nhau", examples = "1", minimum = "0") long distinctSubjects,
        @NotNull @Schema(description = "Số lượt công nhận còn hiệu lực", examples = "2", minimum = "0")
                long recognitions,
        @NotNull @Schema(description = "Hai số đó theo loại đối tượng", minItems = 3, maxItems = 3)
                List<SubjectTypeCount> bySubjectType,
        @NotNull
                @Schema(
                        description =
                                "Trong đó số lượt đến muộn: duyệt sau hạn báo cáo của năm hoặc sau khi Kế hoạch kết thúc",
                        examples = "0",
                        minimum = "0")
                long lateRecognitions,
        Forecast forecast,
        @NotNull ReadingInfo reading,
        @NotNull
                @Schema(
                        description = "Liên kết tuyệt đối tới các công nhận đã tính",
                        examples = "https://baocao.example/v1/quota-progress/EXEMPLARS_PER_COMMUNE/records?year=2024",
                        maxLength = 3000)
                String recordsUrl) {

    static QuotaLine of(Line line, String standingLabel, String recordsUrl) {
        Score score = line.score();
        return new QuotaLine(
                line.asked().quota().code(),
                line.asked().quota().measure().metric(),
                line.asked().basisDate(),
                score.target(),
                score.count(),
                score.gap(),
                score.met(),
                score.standing(),
                standingLabel,
                line.tally().distinctSubjects(),
                line.tally().recognitions(),
                TallyView.byType(line.tally()),
                line.tally().late(),
                line.forecast(),
                ReadingInfo.of(line.asked().quota()),
                recordsUrl);
    }
}
