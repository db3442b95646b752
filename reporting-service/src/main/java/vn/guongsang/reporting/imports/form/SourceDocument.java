package vn.guongsang.reporting.imports.form;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The document that the figures were taken from. */
@Schema(name = "FigureSourceDocument", description = "Văn bản nguồn của số liệu")
public record SourceDocument(
        @NotBlank @Size(max = 100) @Schema(description = "Số, ký hiệu", examples = "215/BC-SNV") String number,
        @NotNull @Schema(description = "Ngày ký") LocalDate date,
        @NotBlank @Size(max = 200) @Schema(description = "Cơ quan ban hành", examples = "Sở Nội vụ") String issuer) {}
