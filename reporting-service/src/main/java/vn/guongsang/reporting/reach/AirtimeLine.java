package vn.guongsang.reporting.reach;

import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Minutes on air of the channels that reach one area. */
@Schema(
        name = "AirtimeReachLine",
        description = "Thời lượng đã phát của các kênh phủ tới một vùng, theo nhật ký phát sóng")
public record AirtimeLine(
        @NotNull @Schema(description = "Mã vùng", examples = "REMOTE", maxLength = 50) String area,
        @NotNull @Schema(description = "Số phút đã phát", examples = "310.5", minimum = "0") BigDecimal minutes,
        @NotNull @Schema(description = "Trong đó số phút về điển hình", examples = "120", minimum = "0")
                BigDecimal exemplarMinutes) {}
