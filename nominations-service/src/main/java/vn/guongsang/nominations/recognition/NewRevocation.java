package vn.guongsang.nominations.recognition;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An order to revoke. */
@Schema(description = "Thu hồi công nhận")
public record NewRevocation(
        @NotNull @Schema(description = "Lý do theo Luật 06/2022/QH15", examples = "FRAUD") RevocationReason reason,
        @NotNull @Valid Decision decision,
        @NotNull @Schema(description = "Ngày có hiệu lực") LocalDate effectiveOn,
        @Size(max = 2000)
                @Schema(description = "Ghi chú nội bộ, không công bố", examples = "Kê khai sai sản lượng năm 2023")
                String note) {}
