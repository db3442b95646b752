package vn.guongsang.nominations.assignment;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Nominations for which appraisers are sought. */
@Schema(description = "Các hồ sơ cần phân công")
public record AssignmentRequest(
        @NotEmpty
                @Size(max = 100)
                @Schema(description = "Mã hồ sơ", examples = "[\"7f1c1b1e-0000-4000-8000-000000000001\"]")
                List<@NotNull UUID> nominationIds) {}
