package vn.guongsang.media.campaign.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.kit.actor.CurrentActor;
import vn.guongsang.kit.actor.Roles;
import vn.guongsang.kit.idempotency.Idempotent;
import vn.guongsang.kit.page.PageLinks;
import vn.guongsang.kit.page.PageRequest;
import vn.guongsang.kit.page.Slice;
import vn.guongsang.kit.problem.KitProblem;
import vn.guongsang.kit.problem.ProblemException;
import vn.guongsang.kit.table.write.Tables;
import vn.guongsang.kit.time.Now;
import vn.guongsang.kit.web.Answers;
import vn.guongsang.kit.web.IfMatch;
import vn.guongsang.media.campaign.CampaignFilter;
import vn.guongsang.media.campaign.CampaignReader;
import vn.guongsang.media.campaign.CampaignService;
import vn.guongsang.media.campaign.CampaignView;
import vn.guongsang.media.campaign.content.CampaignContent;

/** Campaigns: drafting, reading, rewriting. */
@Path("/v1/campaigns")
@Tag(name = "campaigns")
public class CampaignResource {

    private static final String EXAMPLE = "7f1c1b1e-0000-4000-8000-000000000001";

    private final CampaignReader campaigns;
    private final CampaignService service;
    private final CurrentActor actor;
    private final PageLinks links;
    private final Now now;

    CampaignResource(CampaignReader campaigns, CampaignService service, CurrentActor actor, PageLinks links, Now now) {
        this.campaigns = campaigns;
        this.service = service;
        this.actor = actor;
        this.links = links;
        this.now = now;
    }

    /** Campaigns. */
    @GET
    @Produces({MediaType.APPLICATION_JSON, Tables.CSV, Tables.XLSX})
    @RolesAllowed({
        Roles.MEDIA_EDITOR,
        Roles.PROPAGANDA_BOARD,
        Roles.PROVINCE_BOARD,
        Roles.COUNCIL_MEMBER,
        Roles.INSPECTOR,
        Roles.AUDITOR,
        Roles.ADMIN
    })
    @Operation(
            operationId = "listCampaigns",
            summary = "Các đợt tuyên truyền (List campaigns)",
            description = "Của toàn tỉnh; mới trước.")
    @APIResponse(responseCode = "200", description = "Một trang đợt tuyên truyền")
    public CampaignPage list(
            @Valid @BeanParam CampaignFilter filter, @BeanParam PageRequest page, @Context UriInfo request) {
        Slice<CampaignView> slice = campaigns.list(filter, actor.get(), page);
        return new CampaignPage(slice.items(), links.next(request, slice));
    }

    /** One campaign. */
    @GET
    @Path("{id}")
    @RolesAllowed({
        Roles.MEDIA_EDITOR,
        Roles.PROPAGANDA_BOARD,
        Roles.PROVINCE_BOARD,
        Roles.COUNCIL_MEMBER,
        Roles.INSPECTOR,
        Roles.AUDITOR,
        Roles.ADMIN
    })
    @Operation(
            operationId = "getCampaign",
            summary = "Một đợt tuyên truyền (Get a campaign)",
            description = "Nội dung, số ô theo tình trạng, lịch sử và các thao tác được phép.")
    @APIResponse(responseCode = "200", description = "Đợt tuyên truyền")
    public RestResponse<CampaignView> get(
            @Parameter(description = "Mã đợt tuyên truyền", example = EXAMPLE) @PathParam("id") UUID id) {
        return Answers.ok(view(id, actor.get()));
    }

    /** Drafts a campaign. */
    @POST
    @RolesAllowed({Roles.PROPAGANDA_BOARD, Roles.PROVINCE_BOARD})
    @Idempotent
    @Operation(
            operationId = "draftCampaign",
            summary = "Lập đợt tuyên truyền (Draft a campaign)",
            description = "Quanh một ngày kỷ niệm hoặc theo chủ đề; ở trạng thái DRAFT.")
    @APIResponse(
            responseCode = "201",
            description = "Đã lập",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = CampaignView.class)))
    public RestResponse<CampaignView> draft(@NotNull @Valid CampaignContent content) {
        Actor who = actor.get();
        UUID id = service.draft(content, who, now.instant());
        return Answers.created(URI.create("/v1/campaigns/" + id), view(id, who));
    }

    /** Rewrites a campaign. */
    @PUT
    @Path("{id}")
    @RolesAllowed({Roles.PROPAGANDA_BOARD, Roles.PROVINCE_BOARD})
    @Operation(
            operationId = "editCampaign",
            summary = "Sửa đợt tuyên truyền (Edit a campaign)",
            description = "Thay toàn bộ nội dung, cả điển hình và kênh; khi DRAFT hoặc OPEN.")
    @APIResponse(responseCode = "200", description = "Đợt tuyên truyền sau khi sửa")
    public RestResponse<CampaignView> edit(
            @Parameter(description = "Mã đợt tuyên truyền", example = EXAMPLE) @PathParam("id") UUID id,
            @Parameter(description = "Phiên bản đã đọc", example = "\"v1\"") @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid CampaignContent content) {
        Actor who = actor.get();
        service.edit(id, IfMatch.require(ifMatch), content, who, now.instant());
        return Answers.ok(view(id, who));
    }

    private CampaignView view(UUID id, Actor who) {
        return campaigns.find(id, who).orElseThrow(() -> new ProblemException(KitProblem.NOT_FOUND));
    }
}
