package vn.guongsang.nominations.movement.outcome;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.guongsang.model.Level;
import vn.guongsang.model.NominationStatus;
import vn.guongsang.nominations.movement.registration.RegistrationStatus;

/**
 * What has come of a movement; each number is found again record by record through the list that its field names.
 *
 * @param exemplars exemplars with at least one recognition in force found through the movement, each counted once
 */
@Schema(
        description = "Kết quả của một phong trào. Tra từng bản ghi: /v1/movement-registrations?movementId=…&status=…, "
                + "/v1/nominations?movementId=…&status=…")
public record MovementOutcome(
        @NotNull @Schema(description = "Phong trào") UUID movementId,
        @NotNull @Schema(description = "Số đơn vị được gọi", examples = "141") int targets,
        @NotNull @Schema(description = "Trả lời của các đơn vị") List<Answers> registrations,
        @NotNull @Schema(description = "Hồ sơ đề nghị qua phong trào") List<Nominations> nominations,
        @NotNull @Schema(description = "Công nhận còn hiệu lực theo cấp") List<Recognitions> recognitions,
        @NotNull @Schema(description = "Số điển hình, mỗi điển hình tính một lần", examples = "17") int exemplars) {

    /** Units by what they have answered. */
    @Schema(name = "MovementAnswers", description = "Số đơn vị theo trạng thái đăng ký")
    public record Answers(
            @NotNull @Schema(description = "Trạng thái", examples = "REGISTERED") RegistrationStatus status,
            @NotNull @Schema(description = "Số đơn vị", examples = "120") int units) {}

    /** Nominations by state. */
    @Schema(name = "MovementNominations", description = "Số hồ sơ theo trạng thái")
    public record Nominations(
            @NotNull @Schema(description = "Trạng thái", examples = "APPROVED") NominationStatus status,
            @NotNull @Schema(description = "Số hồ sơ", examples = "25") int count) {}

    /** Recognitions in force by level. */
    @Schema(name = "MovementRecognitions", description = "Số công nhận theo cấp")
    public record Recognitions(
            @NotNull @Schema(description = "Cấp", examples = "COMMUNE") Level level,
            @NotNull @Schema(description = "Số công nhận", examples = "12") int count) {}
}
