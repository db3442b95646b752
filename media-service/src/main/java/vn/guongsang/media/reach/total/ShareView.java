package vn.guongsang.media.reach.total;

import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.guongsang.media.reach.form.Metric;

/**
 * How much of a year's reach goes through channels of an area or a language. A channel of several counts for each, so
 * the shares do not add up to a hundred.
 */
@Schema(
        name = "ReachShares",
        description = "Tỷ trọng của các kênh theo vùng và ngôn ngữ; một kênh tính cho mọi vùng, ngôn ngữ của nó")
public record ShareView(
        @NotNull @Schema(description = "Năm", examples = "2026") int year,
        @NotNull @Schema(description = "Chỉ số", examples = "VIEWS") Metric metric,
        @NotNull @Schema(description = "Tổng của mọi kênh", examples = "250000") BigDecimal total,
        @NotNull @Schema(description = "Theo vùng, cả vùng chưa có gì", maxItems = 10) List<Share> areas,
        @NotNull @Schema(description = "Theo ngôn ngữ", maxItems = 100) List<Share> languages) {

    /** Of one area or language. */
    @Schema(name = "ReachShare", description = "Phần của một vùng hoặc ngôn ngữ")
    public record Share(
            @NotNull @Schema(description = "Mã vùng hoặc ngôn ngữ", examples = "REMOTE", maxLength = 20) String code,
            @NotNull @Schema(description = "Số kênh có số liệu được tính", examples = "2") int channels,
            @NotNull @Schema(description = "Giá trị", examples = "50000") BigDecimal value,
            @Schema(description = "Phần trăm của tổng; vắng mặt khi tổng bằng 0", examples = "20.0")
                    BigDecimal percent) {}
}
