package vn.guongsang.nominations.criteria.content;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The document with which a unit issues something. */
@Schema(description = "Văn bản ban hành")
public record IssuingDocument(
        @NotBlank @Size(max = 100) @Schema(description = "Số, ký hiệu", examples = "45/QĐ-UBND") String number,
        @NotNull @Schema(description = "Ngày ký") LocalDate date,
        @NotBlank @Size(max = 200) @Schema(description = "Người ký", examples = "Chủ tịch Ủy ban nhân dân xã")
                String signer,
        @Pattern(regexp = "https://\\S+", message = "{https-url}")
                @Size(max = 500)
                @Schema(description = "Địa chỉ văn bản, https", examples = "https://vanban.example.vn/45-qd-ubnd.pdf")
                String url) {}
