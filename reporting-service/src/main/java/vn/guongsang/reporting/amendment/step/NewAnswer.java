package vn.guongsang.reporting.amendment.step;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.guongsang.reporting.amendment.content.AmendmentDocument;

/** Guidance without a change of the plan. */
@Schema(name = "NewAmendmentAnswer", description = "Hướng dẫn mà không sửa Kế hoạch")
public record NewAnswer(
        @NotBlank
                @Size(min = 5, max = 5000)
                @Schema(description = "Nội dung trả lời", examples = "Vẫn thực hiện theo mục V.1.đ của Kế hoạch.")
                String text,
        @Valid AmendmentDocument document) {}
