package vn.guongsang.reporting.coverage;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A field as a whole. */
@Schema(name = "CoverageSectorLine", description = "Một lĩnh vực, tính chung mọi loại đối tượng")
public record SectorLine(
        @NotNull @Schema(description = "Mã lĩnh vực", examples = "AGRICULTURE", maxLength = 100) String sector,
        @Schema(
                        description = "Tên tiếng Việt; vắng mặt khi lĩnh vực không có trong Kế hoạch",
                        examples = "Nông nghiệp",
                        maxLength = 200)
                String nameVi,
        @Schema(
                        description = "Tên tiếng Anh; vắng mặt khi lĩnh vực không có trong Kế hoạch",
                        examples = "Agriculture",
                        maxLength = 200)
                String nameEn,
        @NotNull CoverageFigures figures) {}
