package vn.guongsang.nominations.consent;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A ground on which something may be published. */
@Schema(description = "Căn cứ công bố")
public record NewGround(
        @NotNull @Schema(description = "Mục đích", examples = "STORY") Purpose purpose,
        @NotNull @Schema(description = "Căn cứ", examples = "CONSENT") Basis basis,
        @NotBlank
                @Size(max = 500)
                @Schema(description = "Tài liệu chứng minh", examples = "Phiếu đồng ý ngày 02/10/2024, lưu tại UBND xã")
                String evidence,
        @NotNull @Schema(description = "Ngày có căn cứ; không sau hôm nay") LocalDate grantedOn,
        @Valid Guardian guardian) {}
