package vn.guongsang.media.column.content;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The document that founds a column. */
@Schema(name = "ColumnObligation", description = "Văn bản làm căn cứ mở chuyên mục")
public record Obligation(
        @NotBlank @Size(max = 100) @Schema(description = "Số, ký hiệu văn bản", examples = "68/KH-UBND")
                String documentNumber,
        @NotNull @Schema(description = "Ngày văn bản; không sau hôm nay", examples = "2023-02-15")
                LocalDate documentDate,
        @Pattern(regexp = "[IVX]+(\\.[0-9a-zđ]+){0,3}")
                @Size(max = 20)
                @Schema(description = "Mục của Kế hoạch", examples = "V.1.b")
                String planSection) {}
