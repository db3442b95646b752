package vn.guongsang.media.broadcast.airing.web;

import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which months of which channels; null means no condition. */
public record MonthFilter(
        @Parameter(description = "Kênh", example = "7f1c1b1e-0000-4000-8000-000000000001") @QueryParam("channelId")
                UUID channelId,
        @Parameter(description = "Cơ quan sở hữu kênh hôm nay", example = "7f1c1b1e-0000-4000-8000-000000000001")
                @QueryParam("outletId")
                UUID outletId,
        @Parameter(description = "Từ tháng này", example = "2026-01")
                @QueryParam("firstMonth")
                @Pattern(regexp = Months.PATTERN)
                String firstMonth,
        @Parameter(description = "Đến hết tháng này", example = "2026-12")
                @QueryParam("lastMonth")
                @Pattern(regexp = Months.PATTERN)
                String lastMonth) {}
