package vn.guongsang.reporting.report.content;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The document by which a report is signed. */
@Schema(description = "Văn bản báo cáo đã ký")
public record ReportDocument(
        @NotBlank @Size(max = 100) @Schema(description = "Số, ký hiệu", examples = "215/BC-UBND") String number,
        @NotNull @Schema(description = "Ngày ký") LocalDate date,
        @NotBlank @Size(max = 200) @Schema(description = "Người ký", examples = "Chủ tịch Ủy ban nhân dân xã")
                String signer) {}
