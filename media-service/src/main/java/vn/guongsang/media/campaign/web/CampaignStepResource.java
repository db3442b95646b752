package vn.guongsang.media.campaign.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.kit.actor.CurrentActor;
import vn.guongsang.kit.actor.Roles;
import vn.guongsang.kit.idempotency.Idempotent;
import vn.guongsang.kit.problem.KitProblem;
import vn.guongsang.kit.problem.ProblemException;
import vn.guongsang.kit.time.Now;
import vn.guongsang.kit.web.Answers;
import vn.guongsang.kit.web.IfMatch;
import vn.guongsang.media.campaign.CampaignReader;
import vn.guongsang.media.campaign.CampaignService;
import vn.guongsang.media.campaign.CampaignView;
import vn.guongsang.media.campaign.step.CampaignReason;

/** The steps of a campaign: one sub-resource a step. */
@Path("/v1/campaigns")
@Tag(name = "campaigns")
public class CampaignStepResource {

    private static final String ID = "Mã đợt tuyên truyền";
    private static final String EXAMPLE = "7f1c1b1e-0000-4000-8000-000000000001";
    private static final String VERSION = "Phiên bản đã đọc";
    private static final String TAG = "\"v1\"";

    private final CampaignReader campaigns;
    private final CampaignService service;
    private final CurrentActor actor;
    private final Now now;

    CampaignStepResource(CampaignReader campaigns, CampaignService service, CurrentActor actor, Now now) {
        this.campaigns = campaigns;
        this.service = service;
        this.actor = actor;
        this.now = now;
    }

    /** Open a campaign. */
    @POST
    @Path("{id}/opening")
    @RolesAllowed({Roles.PROPAGANDA_BOARD, Roles.PROVINCE_BOARD})
    @Idempotent
    @Operation(
            operationId = "openCampaign",
            summary = "Bắt đầu đợt tuyên truyền (Open a campaign)",
            description = "DRAFT → OPEN; cần ít nhất một điển hình và một kênh.")
    @APIResponse(responseCode = "200", description = "Đợt tuyên truyền sau thao tác")
    public RestResponse<CampaignView> open(
            @Parameter(description = ID, example = EXAMPLE) @PathParam("id") UUID id,
            @Parameter(description = VERSION, example = TAG) @HeaderParam("If-Match") String ifMatch) {
        Actor who = actor.get();
        service.open(id, IfMatch.require(ifMatch), who, now.instant());
        return Answers.ok(view(id, who));
    }

    /** Close a campaign. */
    @POST
    @Path("{id}/closure")
    @RolesAllowed({Roles.PROPAGANDA_BOARD, Roles.PROVINCE_BOARD})
    @Idempotent
    @Operation(
            operationId = "closeCampaign",
            summary = "Kết thúc đợt tuyên truyền (Close a campaign)",
            description = "OPEN → CLOSED, có lý do.")
    @APIResponse(responseCode = "200", description = "Đợt tuyên truyền sau thao tác")
    public RestResponse<CampaignView> close(
            @Parameter(description = ID, example = EXAMPLE) @PathParam("id") UUID id,
            @Parameter(description = VERSION, example = TAG) @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid CampaignReason request) {
        Actor who = actor.get();
        service.close(id, IfMatch.require(ifMatch), request.reason(), who, now.instant());
        return Answers.ok(view(id, who));
    }

    /** Cancel a campaign. */
    @POST
    @Path("{id}/cancellation")
    @RolesAllowed({Roles.PROPAGANDA_BOARD, Roles.PROVINCE_BOARD})
    @Idempotent
    @Operation(
            operationId = "cancelCampaign",
            summary = "Hủy đợt tuyên truyền (Cancel a campaign)",
            description = "DRAFT hoặc OPEN → CANCELLED, có lý do.")
    @APIResponse(responseCode = "200", description = "Đợt tuyên truyền sau thao tác")
    public RestResponse<CampaignView> cancel(
            @Parameter(description = ID, example = EXAMPLE) @PathParam("id") UUID id,
            @Parameter(description = VERSION, example = TAG) @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid CampaignReason request) {
        Actor who = actor.get();
        service.cancel(id, IfMatch.require(ifMatch), request.reason(), who, now.instant());
        return Answers.ok(view(id, who));
    }

    private CampaignView view(UUID id, Actor who) {
        return campaigns.find(id, who).orElseThrow(() -> new ProblemException(KitProblem.NOT_FOUND));
    }
}
