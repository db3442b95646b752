package vn.guongsang.reporting.training.figure;

import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.guongsang.reporting.training.form.Audience;
import vn.guongsang.reporting.training.form.TrainingType;
import vn.guongsang.reporting.training.target.Metric;
import vn.guongsang.reporting.training.target.TargetView;

/** What was held for one audience in one type of training. */
@Schema(name = "TrainingFigure", description = "Số liệu của một nội dung cho một đối tượng")
public record FigureLine(
        @NotNull @Schema(description = "Nội dung", examples = "EMULATION_SKILLS") TrainingType type,
        @NotNull @Schema(description = "Đối tượng", examples = "EMULATION_STAFF") Audience audience,
        @NotNull @Schema(description = "Số lớp có người dự thuộc đối tượng", examples = "4") long sessions,
        @NotNull @Schema(description = "Tổng số giờ của các lớp đó", examples = "30.0") BigDecimal hours,
        @NotNull @Schema(description = "Số lượt người dự", examples = "240") long attendees,
        @Schema(
                        description =
                                "So với chỉ tiêu của toàn tỉnh; vắng mặt khi hỏi một đơn vị hoặc Kế hoạch không nói đến nội dung này")
                AgainstTarget target) {

    /** How a number stands to what the plan asks. */
    @Schema(name = "TrainingAgainstTarget", description = "So với chỉ tiêu")
    public record AgainstTarget(
            @NotNull @Schema(description = "Tình trạng", examples = "NO_TARGET") Standing standing,
            @NotNull @Schema(description = "Đại lượng", examples = "SESSIONS") Metric metric,
            @Schema(description = "Số tối thiểu; vắng mặt khi Kế hoạch không nêu số", examples = "2") Integer minimum,
            @Schema(description = "Phần trăm đã đạt, làm tròn xuống; vắng mặt khi không có số", examples = "200")
                    Long percent,
            @NotNull @Schema(description = "Căn cứ", examples = "Kế hoạch IV.6.b", maxLength = 500) String source,
            @NotNull @Schema(description = "Nguyên văn", examples = "Thường xuyên tổ chức tập huấn", maxLength = 2000)
                    String quotation) {}

    /** How a number stands to its target. */
    @Schema(name = "TrainingStanding", description = "NO_TARGET không có chỉ tiêu bằng số; MET đã đạt; SHORT chưa đạt")
    public enum Standing {
        NO_TARGET,
        MET,
        SHORT
    }

    /** The same, held against a target. */
    FigureLine against(TargetView asked) {
        BigDecimal count =
                switch (asked.metric()) {
                    case SESSIONS -> BigDecimal.valueOf(sessions);
                    case HOURS -> hours;
                    case ATTENDEES -> BigDecimal.valueOf(attendees);
                };
        Integer minimum = asked.minimum();
        Standing standing = Standing.NO_TARGET;
        Long percent = null;
        if (minimum != null) {
            BigDecimal least = BigDecimal.valueOf(minimum);
            standing = count.compareTo(least) >= 0 ? Standing.MET : Standing.SHORT;
            percent = count.multiply(BigDecimal.valueOf(100))
                    .divide(least, 0, RoundingMode.FLOOR)
                    .longValueExact();
        }
        return new FigureLine(
                type,
                audience,
                sessions,
                hours,
                attendees,
                new AgainstTarget(standing, asked.metric(), minimum, percent, asked.source(), asked.quotation()));
    }
}
