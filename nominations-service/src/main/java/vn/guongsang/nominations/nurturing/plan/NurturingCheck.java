package vn.guongsang.nominations.nurturing.plan;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A yearly check as shown. */
@Schema(description = "Lần kiểm tra của một năm")
public record NurturingCheck(
        @NotNull @Schema(description = "Năm", examples = "2025") int year,
        @NotNull @Schema(description = "Nhận xét", examples = "Doanh thu tăng 20 %", maxLength = 4000) String findings,
        @NotNull @Schema(description = "Việc tiếp theo", examples = "Mở rộng thêm 3 ha", maxLength = 4000)
                String nextSteps,
        @NotNull @Schema(description = "Mã người kiểm tra", examples = "can-bo-quang-tho", maxLength = 200) String by,
        @NotNull Instant at) {}
