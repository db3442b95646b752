package vn.guongsang.media.broadcast.programme.web;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import vn.guongsang.media.broadcast.programme.ProgrammeStatus;

/** Which programmes to list; null means no condition. */
public record ProgrammeFilter(
        @Parameter(description = "Kênh", example = "7f1c1b1e-0000-4000-8000-000000000001") @QueryParam("channelId")
                UUID channelId,
        @Parameter(description = "Trạng thái", example = "ACTIVE") @QueryParam("status") ProgrammeStatus status) {}
