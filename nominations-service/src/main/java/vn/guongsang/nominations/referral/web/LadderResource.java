package vn.guongsang.nominations.referral.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.guongsang.kit.actor.CurrentActor;
import vn.guongsang.kit.actor.Roles;
import vn.guongsang.kit.problem.KitProblem;
import vn.guongsang.kit.problem.ProblemException;
import vn.guongsang.nominations.exemplar.Exemplars;

/** How far exemplars have come: the ladder of one, and the funnel of a year. */
@Path("/v1")
@Tag(name = "referrals")
public class LadderResource {

    private final LadderFigures figures;
    private final Exemplars exemplars;
    private final CurrentActor actor;

    LadderResource(LadderFigures figures, Exemplars exemplars, CurrentActor actor) {
        this.figures = figures;
        this.exemplars = exemplars;
        this.actor = actor;
    }

    /** The ladder of an exemplar. */
    @GET
    @Path("exemplars/{id}/ladder")
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
            operationId = "getLadder",
            summary = "Các bậc của điển hình (Get the ladder of an exemplar)",
            description = "Các lần công nhận và giới thiệu lên cấp trên, cũ trước, với số ngày giữa các bước.")
    @APIResponse(responseCode = "200", description = "Các bậc")
    public Ladder ladder(
            @Parameter(description = "Mã điển hình", example = "7f1c1b1e-0000-4000-8000-000000000001") @PathParam("id")
                    UUID id) {
        exemplars.find(id, actor.get().scope()).orElseThrow(() -> new ProblemException(KitProblem.NOT_FOUND));
        return figures.ladder(id);
    }

    /** The funnel of a year. */
    @GET
    @Path("referral-funnel")
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
