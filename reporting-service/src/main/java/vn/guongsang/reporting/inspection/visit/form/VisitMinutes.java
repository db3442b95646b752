package vn.guongsang.reporting.inspection.visit.form;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** That a visit was made. */
@Schema(name = "InspectionVisitMinutes", description = "Biên bản kiểm tra")
public record VisitMinutes(
        @NotNull @Schema(description = "Ngày kiểm tra; không ở tương lai", examples = "2026-05-21") LocalDate visitedOn,
        @NotBlank @Size(max = 100) @Schema(description = "Số biên bản", examples = "03/BB-ĐKT") String minutesNumber,
        @NotNull @Schema(description = "Ngày biên bản; không trước ngày kiểm tra", examples = "2026-05-21")
                LocalDate minutesDate) {}
