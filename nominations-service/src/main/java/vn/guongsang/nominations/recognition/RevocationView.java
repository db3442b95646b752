package vn.guongsang.nominations.recognition;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A revocation as shown to those who may see the exemplar. */
@Schema(name = "Revocation", description = "Việc thu hồi công nhận")
public record RevocationView(
        @NotNull @Schema(description = "Mã lý do", examples = "FRAUD") RevocationReason reason,
        @NotNull Decision decision,
        @NotNull LocalDate effectiveOn,
        @NotNull Instant at,
        @NotNull @Schema(description = "Mã người ghi nhận", examples = "ban-tdkt", maxLength = 200) String by,
        @Schema(
                        description = "Ghi chú nội bộ, không công bố",
                        examples = "Kê khai sai sản lượng năm 2023",
                        maxLength = 2000)
                String note) {}
