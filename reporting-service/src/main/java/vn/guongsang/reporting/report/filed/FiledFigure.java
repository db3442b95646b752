package vn.guongsang.reporting.report.filed;

import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.guongsang.reporting.report.content.OwnFigure;
import vn.guongsang.reporting.report.indicator.Indicator;

/** A figure as reported: the system's, the unit's own beside it, and what lies between them. */
@Schema(name = "ReportFigure", description = "Một số liệu trong báo cáo")
public record FiledFigure(
        @NotNull Indicator indicator,
        @NotNull @Schema(description = "Bắt buộc theo mẫu", examples = "true") boolean required,
        @Schema(description = "Số hệ thống; vắng mặt khi hệ thống không có số", examples = "12") BigDecimal system,
        @Schema(description = "Số của đơn vị; vắng mặt khi đơn vị không nêu", examples = "13") BigDecimal own,
        @Schema(
                        description =
                                "Số được báo cáo: của đơn vị, hoặc của hệ thống khi đơn vị không nêu; vắng mặt là chưa có",
                        examples = "13")
                BigDecimal reported,
        @Schema(description = "Số của đơn vị trừ số hệ thống, khi có cả hai", examples = "1") BigDecimal difference,
        @Schema(description = "Ghi chú của đơn vị", examples = "Tính cả một hộ nhập chậm", maxLength = 1000)
                String comment) {

    /** Puts both beside each other; neither replaces the other. */
    public static FiledFigure of(Indicator indicator, boolean required, BigDecimal system, OwnFigure own) {
        BigDecimal counted = plain(system);
        BigDecimal given = own == null ? null : plain(own.value());
        return new FiledFigure(
                indicator,
                required,
                counted,
                given,
                given == null ? counted : given,
                counted == null || given == null ? null : plain(given.subtract(counted)),
                own == null ? null : own.comment());
    }

    /** One way to write a number, so that the same number has the same bytes. */
    private static BigDecimal plain(BigDecimal value) {
        if (value == null) {
            return null;
        }
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
