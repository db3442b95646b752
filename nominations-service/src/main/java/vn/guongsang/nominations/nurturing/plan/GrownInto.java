package vn.guongsang.nominations.nurturing.plan;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The nomination that a plan has grown into. */
@Schema(description = "Hồ sơ đề nghị lập từ kế hoạch bồi dưỡng")
public record GrownInto(@NotNull @Schema(description = "Mã hồ sơ của cùng đối tượng") UUID nominationId) {}
