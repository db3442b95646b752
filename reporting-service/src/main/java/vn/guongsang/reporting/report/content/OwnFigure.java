package vn.guongsang.reporting.report.content;

import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.guongsang.reporting.report.indicator.Indicator;

/** A unit's own figure; it stands beside the system's and never replaces it. */
@Schema(name = "ReportOwnFigure", description = "Số của đơn vị cho một chỉ số, đứng cạnh số hệ thống")
public record OwnFigure(
        @NotNull Indicator indicator,
        @DecimalMin("0")
                @Digits(integer = 15, fraction = 2)
                @Schema(
                        description = "Số của đơn vị; 0 là một câu trả lời, vắng mặt là chưa trả lời",
                        examples = "3",
                        minimum = "0",
                        maximum = "999999999999999.99")
                BigDecimal value,
        @Size(max = 1000)
                @Schema(
                        description = "Ghi chú, bắt buộc khi khác số hệ thống",
                        examples = "Tính cả một hộ được công nhận ngày 28/12, quyết định nhập chậm")
                String comment) {}
