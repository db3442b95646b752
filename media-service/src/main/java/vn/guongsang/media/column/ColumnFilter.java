package vn.guongsang.media.column;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import vn.guongsang.media.column.step.ColumnStatus;

/** Which columns to list; null means no condition. */
public record ColumnFilter(
        @Parameter(description = "Trạng thái", example = "RUNNING") @QueryParam("status") ColumnStatus status,
        @Parameter(description = "Kênh", example = "7f1c1b1e-0000-4000-8000-000000000001") @QueryParam("channelId")
                UUID channelId,
        @Parameter(
                        description = "Cơ quan báo chí sở hữu kênh hôm nay",
                        example = "7f1c1b1e-0000-4000-8000-000000000001")
                @QueryParam("outletId")
                UUID outletId) {}
