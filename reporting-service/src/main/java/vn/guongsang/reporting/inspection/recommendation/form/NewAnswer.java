package vn.guongsang.reporting.inspection.recommendation.form;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the unit has done. */
@Schema(name = "InspectionAnswer", description = "Trả lời của đơn vị về việc khắc phục")
public record NewAnswer(
        @NotBlank
                @Size(min = 5, max = 5000)
                @Schema(description = "Việc đã làm", examples = "Đã ban hành tiêu chuẩn điển hình tiên tiến")
                String text,
        @Size(max = 20) @Schema(description = "Minh chứng") List<@NotNull @Valid Evidence> evidence) {

    /** An absent list is an empty one. */
    public NewAnswer {
        evidence = evidence == null ? List.of() : evidence;
    }
}
