package vn.guongsang.reporting.series.web;

import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.guongsang.model.UnitType;
import vn.guongsang.reporting.series.SeriesValue;

/** A value of a series. */
@Schema(name = "SeriesRow", description = "Giá trị của một đơn vị trong một năm")
public record SeriesRow(
        @NotNull UUID unitId,
        @NotNull @Schema(description = "Tên đơn vị", examples = "Xã Quảng Điền", maxLength = 300) String unitName,
        @NotNull UnitType unitType,
        @NotNull @Schema(description = "Năm", examples = "2024") int year,
        @Schema(description = "Giá trị đã báo cáo; vắng mặt khi báo cáo không nêu số, khác với 0", examples = "5")
                BigDecimal value,
        @NotNull
                @Schema(
                        description =
                                "Số báo cáo được cộng; lớn hơn 1 thì một đối tượng có thể được các đơn vị cũ cùng tính",
                        examples = "3",
                        minimum = "1")
                long reports,
        @NotNull
                @Schema(
                        description = "Số đơn vị kế thừa; lớn hơn 1 thì số liệu giữ ở đơn vị cũ, không chia",
                        examples = "1",
                        minimum = "0")
                int successors) {

    static SeriesRow of(SeriesValue value) {
        return new SeriesRow(
                value.unitId(),
                value.name(),
                value.type(),
                value.year(),
                value.value(),
                value.reports(),
                value.heirs());
    }
}
