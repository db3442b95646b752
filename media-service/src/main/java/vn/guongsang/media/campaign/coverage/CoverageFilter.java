package vn.guongsang.media.campaign.coverage;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which cells of a campaign to list; null means no condition. */
public record CoverageFilter(
        @Parameter(description = "Tình trạng; GAP: danh sách còn thiếu", example = "GAP") @QueryParam("state")
                CellState state,
        @Parameter(description = "Điển hình", example = "7f1c1b1e-0000-4000-8000-000000000001")
                @QueryParam("exemplarId")
                UUID exemplarId,
        @Parameter(description = "Kênh", example = "7f1c1b1e-0000-4000-8000-000000000001") @QueryParam("channelId")
                UUID channelId,
        @Parameter(
                        description = "Cơ quan báo chí sở hữu kênh hôm nay",
                        example = "7f1c1b1e-0000-4000-8000-000000000001")
                @QueryParam("outletId")
                UUID outletId) {}
