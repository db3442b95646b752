package vn.guongsang.reporting.report.indicator.imported;

import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An imported figure of an indicator, with the paper that it comes from. */
@Schema(
        name = "ImportedIndicatorValue",
        description = "Số liệu nhập từ văn bản cũ, đứng cạnh số được đếm và không cộng vào đó")
public record ImportedValue(
        @NotNull @Schema(description = "Giá trị", examples = "3") BigDecimal value,
        @NotNull Document document,
        @NotNull @Schema(description = "Lần nhập", examples = "7f1c1b1e-0000-4000-8000-000000000005") UUID importId,
        @NotNull @Schema(description = "Số dòng trong tệp", examples = "2", minimum = "1") int row) {

    /** The paper. */
    @Schema(name = "ImportedIndicatorDocument", description = "Văn bản nguồn của số liệu")
    public record Document(
            @NotNull @Schema(description = "Số, ký hiệu", examples = "215/BC-SNV", maxLength = 100) String number,
            @NotNull @Schema(description = "Ngày ký", examples = "2022-12-20") LocalDate date,
            @NotNull @Schema(description = "Cơ quan ban hành", examples = "Sở Nội vụ", maxLength = 300)
                    String issuer) {}
}
