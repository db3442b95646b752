package vn.guongsang.reporting.amendment.content;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the People's Committee has decided, as it was recorded. */
@Schema(name = "AmendmentVerdict", description = "Quyết định của Ủy ban nhân dân tỉnh")
public record AmendmentVerdict(
        @NotNull @Schema(description = "Kết quả", examples = "ACCEPTED") Outcome outcome,
        @NotNull AmendmentDocument document,
        @Schema(description = "Lý do khi không chấp nhận", examples = "Chưa phù hợp nguồn lực.", maxLength = 2000)
                String reason,
        @NotNull @Schema(description = "Mã người ghi", examples = "ban-tdkt", maxLength = 200) String by,
        @NotNull Instant at) {

    /** Which way it went. */
    @Schema(name = "AmendmentOutcome", description = "ACCEPTED chấp nhận, Kế hoạch được sửa; REFUSED không chấp nhận")
    public enum Outcome {
        ACCEPTED,
        REFUSED
    }
}
