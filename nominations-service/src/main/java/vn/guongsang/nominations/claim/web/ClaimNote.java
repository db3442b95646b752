package vn.guongsang.nominations.claim.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a verifier has compared and found. */
@Schema(description = "Ghi chú xác minh")
public record ClaimNote(
        @NotBlank
                @Size(min = 5, max = 2000)
                @Schema(
                        description = "Đã đối chiếu với gì, thấy gì",
                        examples = "Đã đối chiếu với báo cáo số 45/BC-UBND, số liệu khớp")
                String note) {}
