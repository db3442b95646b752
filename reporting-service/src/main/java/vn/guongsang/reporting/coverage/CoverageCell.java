package vn.guongsang.reporting.coverage;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.guongsang.model.SubjectType;

/** One field and one kind of subject. */
@Schema(name = "CoverageCell", description = "Một ô: một lĩnh vực và một loại đối tượng")
public record CoverageCell(
        @NotNull @Schema(description = "Mã lĩnh vực", examples = "AGRICULTURE", maxLength = 100) String sector,
        @NotNull @Schema(description = "Loại đối tượng", examples = "HOUSEHOLD") SubjectType subjectType,
        @NotNull @Schema(description = "Tình trạng của ô", examples = "EMPTY") CellState state,
        @NotNull
                @Schema(
                        description = "Tên tình trạng theo ngôn ngữ của yêu cầu",
                        examples = "Còn trống",
                        maxLength = 100)
                String stateLabel,
        @NotNull CoverageFigures figures) {}
