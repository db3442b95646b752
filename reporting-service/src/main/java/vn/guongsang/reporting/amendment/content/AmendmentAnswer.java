package vn.guongsang.reporting.amendment.content;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Guidance that was given without a change of the plan. */
@Schema(name = "AmendmentAnswer", description = "Hướng dẫn đã trả lời")
public record AmendmentAnswer(
        @NotNull
                @Schema(
                        description = "Nội dung trả lời",
                        examples = "Vẫn thực hiện theo mục V.1.đ của Kế hoạch.",
                        maxLength = 5000)
                String text,
        AmendmentDocument document,
        @NotNull @Schema(description = "Mã người trả lời", examples = "ban-tdkt", maxLength = 200) String by,
        @NotNull Instant at) {}
