package vn.guongsang.reporting.inspection.programme.form;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The document with which a programme is issued. */
@Schema(name = "InspectionIssuingDocument", description = "Văn bản ban hành")
public record IssuingDocument(
        @NotBlank @Size(max = 100) @Schema(description = "Số, ký hiệu", examples = "12/KH-HĐTĐKT")
                String documentNumber,
        @NotNull @Schema(description = "Ngày ban hành; không ở tương lai", examples = "2026-01-20")
                LocalDate documentDate) {}
