package vn.guongsang.nominations.commendation.web;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.guongsang.model.Level;

/** The awards of a subject through time. */
@Schema(description = "Quá trình được công nhận, khen thưởng của một đối tượng")
public record Awards(@NotNull @Schema(description = "Cũ trước") List<Award> items) {

    /** One recognition or commendation. */
    @Schema(name = "Award", description = "Một lần công nhận hoặc khen thưởng")
    public record Award(
            @NotNull @Schema(description = "RECOGNITION công nhận; COMMENDATION khen thưởng", examples = "COMMENDATION")
                    Kind kind,
            @NotNull @Schema(description = "Điển hình hoặc đề nghị khen thưởng") UUID id,
            @Schema(description = "Hình thức khen thưởng", examples = "MERIT_PROVINCE", maxLength = 100) String form,
            @NotNull @Schema(description = "Cấp", examples = "PROVINCE") Level level,
            @NotNull @Schema(description = "Số, ký hiệu", examples = "2891/QĐ-UBND", maxLength = 100)
                    String decisionNumber,
            @NotNull LocalDate decisionDate,
            @NotNull @Schema(description = "Còn hiệu lực", examples = "true") boolean inForce) {}

    /** What kind of award. */
    @Schema(description = "RECOGNITION công nhận điển hình; COMMENDATION khen thưởng.")
    public enum Kind {
        /** Công nhận điển hình. */
        RECOGNITION,
        /** Khen thưởng. */
        COMMENDATION
    }
}
