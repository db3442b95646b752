package vn.guongsang.nominations.unit.change;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The resolution or decision that a change of units rests on. */
@Schema(description = "Văn bản pháp lý làm căn cứ")
public record LegalDocument(
        @NotBlank @Size(max = 100) @Schema(description = "Số, ký hiệu", examples = "1675/NQ-UBTVQH15") String number,
        @NotNull @Schema(description = "Ngày ký", examples = "2025-06-16") LocalDate date,
        @Size(max = 500)
                @Pattern(regexp = "^https://[^\\s]+$")
                @Schema(description = "Nơi đọc toàn văn", examples = "https://vanban.example.vn/1675-NQ-UBTVQH15")
                String url) {}
