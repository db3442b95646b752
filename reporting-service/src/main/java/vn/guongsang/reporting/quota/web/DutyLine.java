package vn.guongsang.reporting.quota.web;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.guongsang.reporting.quota.QuotaProgress.Duty;
import vn.guongsang.reporting.quota.figure.ReadingInfo;
import vn.guongsang.reporting.quota.figure.Score;

/** A quota of something other than recognitions that binds a unit. */
@Schema(
        name = "DutyLine",
        description = "Một chỉ tiêu không đếm công nhận: tiêu chuẩn, kế hoạch, hoạt động biểu dương, báo cáo, dự toán…")
public record DutyLine(
        @NotNull @Schema(description = "Mã chỉ tiêu", examples = "RECOGNITION_EVENT_PER_UNIT", maxLength = 100)
                String code,
        @NotNull @Schema(description = "Đại lượng được đếm", examples = "RECOGNITION_EVENTS", maxLength = 100)
                String metric,
        @NotNull @Schema(description = "Ngày xét đơn vị", examples = "2024-12-31") LocalDate basisDate,
        @Schema(description = "Số phải đạt; vắng mặt khi không có chỉ tiêu bằng số", examples = "1", minimum = "1")
                Integer target,
        @NotNull @Schema(description = "Số đã có", examples = "1", minimum = "0") long count,
        @Schema(description = "Số còn thiếu", examples = "0", minimum = "0") Long gap,
        @Schema(description = "Đã đạt hay chưa", examples = "true") Boolean met,
        @NotNull @Schema(description = "So với target", examples = "MET") Score.Standing standing,
        @NotNull
                @Schema(
                        description = "Tên của standing theo ngôn ngữ của yêu cầu",
                        examples = "Đã đạt",
                        maxLength = 100)
                String standingLabel,
        @NotNull ReadingInfo reading,
        @NotNull
                @Schema(
                        description = "Liên kết tuyệt đối tới các bản ghi đã tính",
                        examples =
                                "https://baocao.example/v1/quota-progress/RECOGNITION_EVENT_PER_UNIT/facts?year=2024",
                        maxLength = 3000)
                String factsUrl) {

    static DutyLine of(Duty duty, String standingLabel, String factsUrl) {
        Score score = duty.score();
        return new DutyLine(
                duty.asked().quota().code(),
                duty.asked().quota().measure().metric(),
                duty.asked().basisDate(),
                score.target(),
                score.count(),
                score.gap(),
                score.met(),
                score.standing(),
                standingLabel,
                ReadingInfo.of(duty.asked().quota()),
                factsUrl);
    }
}
