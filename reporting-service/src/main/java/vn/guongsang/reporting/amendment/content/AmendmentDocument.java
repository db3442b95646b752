package vn.guongsang.reporting.amendment.content;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The paper behind a step. */
@Schema(name = "AmendmentDocument", description = "Văn bản")
public record AmendmentDocument(
        @NotBlank @Size(max = 100) @Schema(description = "Số, ký hiệu", examples = "412/UBND-NV") String number,
        @NotNull @Schema(description = "Ngày ký") LocalDate date) {}
