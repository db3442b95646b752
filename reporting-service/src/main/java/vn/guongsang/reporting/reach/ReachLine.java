package vn.guongsang.reporting.reach;

import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What reaches one area, or is told in one language. */
@Schema(
        name = "PropagationReachLine",
        description = "Một vùng hoặc một ngôn ngữ; một lần đăng, phát có thể thuộc nhiều dòng")
public record ReachLine(
        @NotNull
                @Schema(
                        description = "Mã vùng (như REMOTE) hoặc ngôn ngữ (như vi)",
                        examples = "REMOTE",
                        maxLength = 50)
                String code,
        @NotNull @Schema(description = "Số đối tượng khác nhau được phổ biến", examples = "4", minimum = "0")
                long distinctSubjects,
        @NotNull @Schema(description = "Số lượt công nhận được phổ biến", examples = "5", minimum = "0")
                long recognitions,
        @NotNull @Schema(description = "Số lần đăng, phát chưa bị gỡ", examples = "7", minimum = "0") long publications,
        @NotNull @Schema(description = "Số phút phát của các lần đó", examples = "42.5", minimum = "0")
                BigDecimal minutes,
        @Schema(
                        description =
                                "Phần trăm số lượt công nhận được phổ biến, một chữ số thập phân, làm tròn xuống; vắng mặt khi không có lượt nào",
                        examples = "62.5",
                        minimum = "0",
                        maximum = "100")
                BigDecimal shareOfRecognitions) {}
