package vn.guongsang.media.commemoration;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which commemorations to list; null means no condition, and this year. */
public record CommemorationFilter(
        @Parameter(description = "Năm; vắng mặt: năm nay", example = "2026") @QueryParam("year") @Min(1950) @Max(2100)
                Integer year,
        @Parameter(description = "Loại", example = "MAJOR_NATIONAL") @QueryParam("tier") CommemorationTier tier,
        @Parameter(description = "Lịch", example = "LUNAR") @QueryParam("calendar") DayCalendar calendar) {}
