package vn.guongsang.nominations.exemplar.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.guongsang.nominations.recognition.Decision;

/** A new recognition in the place of a revoked one. */
@Schema(description = "Công nhận lại")
public record NewReapproval(
        @NotNull @Valid Decision decision,
        @NotBlank
                @Size(min = 5, max = 500)
                @Schema(description = "Lý do", examples = "Kết luận xác minh: không có gian dối")
                String reason) {}
