package vn.guongsang.reporting.coverage;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The fields of the plan against the kinds of subject, for a unit and what lies below it. */
@Schema(name = "CoverageMatrix", description = "14 lĩnh vực × 3 loại đối tượng, của một đơn vị và các đơn vị bên dưới")
public record CoverageMatrix(
        @NotNull @Schema(description = "Năm thi đua", examples = "2024", minimum = "2000", maximum = "2100") int year,
        @NotNull UUID unitId,
        @NotNull @Schema(description = "Tên đơn vị vào ngày xét", examples = "Huyện Quảng Điền", maxLength = 300)
                String unitName,
        @NotNull @Schema(description = "Ngày xét các đơn vị bên dưới", examples = "2024-12-31") LocalDate basisDate,
        @NotNull Instant asOf,
        @NotNull @Schema(description = "Số ô còn trống", examples = "30", minimum = "0") long emptyCells,
        @NotNull
                @Schema(
                        description = "Mọi ô, theo thứ tự lĩnh vực trong Kế hoạch; lĩnh vực ngoài Kế hoạch đứng cuối",
                        maxItems = 300)
                List<CoverageCell> cells,
        @NotNull @Schema(description = "Từng lĩnh vực", maxItems = 100) List<SectorLine> sectors,
        @NotNull @Schema(description = "Từng loại đối tượng", minItems = 3, maxItems = 3) List<TypeLine> subjectTypes,
        @NotNull CoverageFigures total) {}
