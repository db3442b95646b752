package vn.guongsang.nominations.recognition;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A decision as it stands on paper. */
@Schema(description = "Quyết định")
public record Decision(
        @NotBlank @Size(max = 100) @Schema(description = "Số, ký hiệu", examples = "2891/QĐ-UBND") String number,
        @NotNull @Schema(description = "Ngày ký; không sau hôm nay") LocalDate date,
        @NotBlank @Size(max = 200) @Schema(description = "Người ký", examples = "Chủ tịch Ủy ban nhân dân tỉnh")
                String signer) {}
