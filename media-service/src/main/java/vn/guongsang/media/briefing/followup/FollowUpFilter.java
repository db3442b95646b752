package vn.guongsang.media.briefing.followup;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import vn.guongsang.media.briefing.followup.step.FollowUpStatus;

/** Which follow-ups to list; null means no condition. */
public record FollowUpFilter(
        @Parameter(description = "Trạng thái", example = "OPEN") @QueryParam("status") FollowUpStatus status,
        @Parameter(description = "Chỉ yêu cầu chưa xong (true) hoặc đã xong (false)", example = "true")
                @QueryParam("open")
                Boolean open,
        @Parameter(description = "Chỉ yêu cầu quá hạn (true) hoặc không quá hạn (false)", example = "true")
                @QueryParam("overdue")
                Boolean overdue,
        @Parameter(description = "Kỳ giao ban", example = "7f1c1b1e-0000-4000-8000-000000000001")
                @QueryParam("briefingId")
                UUID briefingId,
        @Parameter(description = "Cơ quan báo chí", example = "7f1c1b1e-0000-4000-8000-000000000002")
                @QueryParam("outletId")
                UUID outletId) {}
