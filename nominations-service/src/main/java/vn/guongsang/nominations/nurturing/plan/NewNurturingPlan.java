package vn.guongsang.nominations.nurturing.plan;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A plan as it begins; subject and unit stay. */
@Schema(description = "Kế hoạch bồi dưỡng một nhân tố mới hoặc theo dõi một điển hình")
public record NewNurturingPlan(
        @NotNull @Schema(description = "Đối tượng") UUID subjectId,
        @NotNull @Schema(description = "Đơn vị bồi dưỡng") UUID unitId,
        @NotNull @Valid NurturingContent content) {}
