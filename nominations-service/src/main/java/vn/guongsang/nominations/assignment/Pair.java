package vn.guongsang.nominations.assignment;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A nomination and one who appraises it. */
@Schema(name = "AssignmentPair", description = "Một hồ sơ và một người thẩm định")
public record Pair(
        @NotNull @Schema(description = "Hồ sơ") UUID nominationId,
        @NotNull @Schema(description = "Thành viên Hội đồng") UUID memberId) {}
