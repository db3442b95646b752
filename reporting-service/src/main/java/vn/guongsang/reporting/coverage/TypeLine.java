package vn.guongsang.reporting.coverage;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.guongsang.model.SubjectType;

/** A kind of subject as a whole. */
@Schema(name = "CoverageTypeLine", description = "Một loại đối tượng, tính chung mọi lĩnh vực")
public record TypeLine(
        @NotNull @Schema(description = "Loại đối tượng", examples = "HOUSEHOLD") SubjectType subjectType,
        @NotNull CoverageFigures figures) {}
