package vn.guongsang.media.campaign;

import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import vn.guongsang.media.campaign.step.CampaignStatus;

/** Which campaigns to list; null means no condition. */
public record CampaignFilter(
        @Parameter(description = "Trạng thái", example = "OPEN") @QueryParam("status") CampaignStatus status,
        @Parameter(description = "Đang diễn ra vào ngày này", example = "2027-09-02") @QueryParam("on") LocalDate on,
        @Parameter(description = "Mã ngày kỷ niệm", example = "NATIONAL_DAY")
                @QueryParam("commemorationCode")
                @Pattern(regexp = "[A-Z_]{3,60}")
                String commemorationCode,
        @Parameter(description = "Có điển hình này", example = "7f1c1b1e-0000-4000-8000-000000000001")
                @QueryParam("exemplarId")
                UUID exemplarId,
        @Parameter(description = "Có kênh này", example = "7f1c1b1e-0000-4000-8000-000000000001")
                @QueryParam("channelId")
                UUID channelId) {}
