package vn.guongsang.nominations.referral.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.guongsang.kit.actor.CurrentActor;
import vn.guongsang.kit.actor.Roles;

/** From the exemplars introduced in a year to those chosen for the nation. */
@Path("/v1/referral-funnel")
@Tag(name = "referrals")
public class FunnelResource {

    private final LadderFigures figures;
    private final CurrentActor actor;

    FunnelResource(LadderFigures figures, CurrentActor actor) {
        this.figures = figures;
        this.actor = actor;
    }

    /** The funnel of a year. */
    @GET
    @RolesAllowed({
        Roles.UNIT_OFFICER,
        Roles.UNIT_LEADER,
        Roles.DISTRICT_BOARD,
        Roles.PROVINCE_BOARD,
        Roles.COUNCIL_MEMBER,
        Roles.INSPECTOR,
        Roles.AUDITOR,
        Roles.ADMIN
    })
    @Operation(
            operationId = "getReferralFunnel",
            summary = "Phễu giới thiệu của năm (Get the referral funnel)",
            description =
                    "Giới thiệu lên tỉnh → được chọn toàn tỉnh → gửi Trung ương → được chọn toàn quốc; mỗi số có danh sách records.")
    @APIResponse(responseCode = "200", description = "Phễu")
    public Funnel funnel(
            @Parameter(description = "Năm gửi; bắt buộc", example = "2024", required = true)
                    @QueryParam("year")
                    @NotNull
                    @Min(2000)
                    @Max(2100)
                    Integer year) {
        return figures.funnel(year, actor.get().scope());
    }
}
