package vn.guongsang.nominations.exemplar.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.guongsang.nominations.consent.Purpose;

/** The end of a ground of publication. */
@Schema(description = "Rút căn cứ công bố")
public record PublicationWithdrawal(
        @NotNull @Schema(description = "Mục đích bị rút", examples = "STORY") Purpose purpose,
        @NotBlank
                @Size(min = 5, max = 500)
                @Schema(
                        description = "Lý do, không nêu dữ liệu cá nhân",
                        examples = "Đối tượng rút đồng ý ngày 05/3/2025")
                String reason) {}
