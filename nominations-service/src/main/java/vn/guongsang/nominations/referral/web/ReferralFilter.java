package vn.guongsang.nominations.referral.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import vn.guongsang.nominations.recognition.Rung;
import vn.guongsang.nominations.referral.step.ReferralStatus;

/** Which referrals to list; null means no condition. */
public record ReferralFilter(
        @Parameter(description = "Trạng thái", example = "SENT") @QueryParam("status") ReferralStatus status,
        @Parameter(description = "Điển hình", example = "7f1c1b1e-0000-4000-8000-000000000001")
                @QueryParam("exemplarId")
                UUID exemplarId,
        @Parameter(description = "Đơn vị có điển hình", example = "7f1c1b1e-0000-4000-8000-000000000001")
                @QueryParam("unitId")
                UUID unitId,
        @Parameter(description = "Đơn vị nhận", example = "7f1c1b1e-0000-4000-8000-000000000001")
                @QueryParam("toUnitId")
                UUID toUnitId,
        @Parameter(description = "Bậc gửi", example = "COMMUNE") @QueryParam("fromRung") Rung fromRung,
        @Parameter(description = "Bậc nhận", example = "PROVINCE") @QueryParam("toRung") Rung toRung,
        @Parameter(description = "Năm gửi", example = "2024") @QueryParam("sentIn") @Min(2000) @Max(2100)
                Integer sentIn) {}
