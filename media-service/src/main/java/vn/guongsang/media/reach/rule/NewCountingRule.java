package vn.guongsang.media.reach.rule;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.guongsang.media.reach.form.Counting;
import vn.guongsang.media.reach.form.Metric;

/** A rule that follows the present one of its channel and metric. */
@Schema(name = "NewReachRule", description = "Quy tắc tính mới; nối tiếp quy tắc cùng kênh, cùng chỉ số")
public record NewCountingRule(
        @Schema(
                        description = "Kênh; vắng mặt: mọi kênh không có quy tắc riêng",
                        examples = "7f1c1b1e-0000-4000-8000-000000000001")
                UUID channelId,
        @NotNull @Schema(description = "Chỉ số", examples = "VIEWS") Metric metric,
        @NotNull @Schema(description = "Cách tính", examples = "SUM") Counting counting,
        @NotNull @Schema(description = "Áp dụng từ ngày đầu tháng này; sau hôm nay", examples = "2099-01-01")
                LocalDate validFrom,
        @NotBlank
                @Size(min = 5, max = 300)
                @Schema(description = "Căn cứ", examples = "Công văn 15/BTG ngày 05/01/2027")
                String source) {}
