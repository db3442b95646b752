package vn.guongsang.media.reach.total;

import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.guongsang.media.reach.form.Counting;
import vn.guongsang.media.reach.form.Metric;

/** What one metric of one channel comes to in one month. */
@Schema(name = "ReachTotal", description = "Tổng một chỉ số của một kênh trong một tháng")
public record TotalRow(
        @NotNull @Schema(description = "Tháng", examples = "2026-03", maxLength = 7) String month,
        @NotNull UUID channelId,
        @NotNull @Schema(description = "Mã kênh", examples = "trt-tv", maxLength = 100) String channel,
        @NotNull @Schema(description = "Chỉ số", examples = "VIEWS") Metric metric,
        @NotNull @Schema(description = "Nguồn của tổng", examples = "FIGURES") TotalSource source,
        @Schema(description = "Cách tính; vắng mặt khi tính từ nhật ký phát sóng", examples = "LATEST")
                Counting counting,
        @Schema(description = "Quy tắc đã áp dụng") UUID ruleId,
        @NotNull @Schema(description = "Số số liệu, hoặc bản ghi phát sóng, được tính", examples = "12") int counted,
        @NotNull @Schema(description = "Số số liệu không được tính theo quy tắc", examples = "3") int notCounted,
        @NotNull @Schema(description = "Tổng", examples = "15200") BigDecimal value,
        @Schema(
                        description =
                                "Số liệu đã ghi của cùng kênh, tháng, tính riêng theo quy tắc; không cộng vào tổng vì đã có "
                                        + "nhật ký phát sóng. Vắng mặt khi không có",
                        examples = "610.5")
                BigDecimal apart) {}
