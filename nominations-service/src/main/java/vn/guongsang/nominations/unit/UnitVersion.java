package vn.guongsang.nominations.unit;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One recorded change of a unit and what it rests on. */
@Schema(description = "Một lần thay đổi đã ghi nhận của đơn vị và căn cứ")
public record UnitVersion(
        @NotNull @Schema(description = "Phiên bản của đơn vị sau thay đổi", examples = "2") long version,
        @NotNull
                @Schema(
                        description = "Việc đã xảy ra: registered, renamed, moved, ended",
                        examples = "ended",
                        maxLength = 50)
                String change,
        @NotNull LocalDate effectiveOn,
        @NotNull Instant recordedAt,
        UUID unitChangeId,
        @Schema(description = "Số văn bản", examples = "1675/NQ-UBTVQH15", maxLength = 100) String documentNumber,
        LocalDate documentDate,
        @Schema(
                        description = "Nơi đọc toàn văn",
                        examples = "https://vanban.example.vn/1675-NQ-UBTVQH15",
                        maxLength = 500)
                String documentUrl) {}
