package vn.guongsang.media.campaign.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.guongsang.kit.actor.CurrentActor;
import vn.guongsang.kit.actor.Roles;
import vn.guongsang.kit.page.PageLinks;
import vn.guongsang.kit.page.PageRequest;
import vn.guongsang.kit.page.Slice;
import vn.guongsang.kit.problem.KitProblem;
import vn.guongsang.kit.problem.ProblemException;
import vn.guongsang.kit.table.write.Tables;
import vn.guongsang.media.campaign.CampaignReader;
import vn.guongsang.media.campaign.coverage.Coverage;
import vn.guongsang.media.campaign.coverage.CoverageFilter;
import vn.guongsang.media.campaign.coverage.CoverageRow;

/** How far the exemplars of a campaign have come. */
@Path("/v1/campaigns/{id}/coverage")
@Tag(name = "campaigns")
public class CoverageResource {

    private final CampaignReader campaigns;
    private final Coverage coverage;
    private final CurrentActor actor;
    private final PageLinks links;

    CoverageResource(CampaignReader campaigns, Coverage coverage, CurrentActor actor, PageLinks links) {
        this.campaigns = campaigns;
        this.coverage = coverage;
        this.actor = actor;
        this.links = links;
    }

    /** The cells of a campaign. */
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
            operationId = "listCampaignCoverage",
            summary = "Tình trạng từng điển hình trên từng kênh (List the coverage of a campaign)",
            description =
                    "Trong thời gian của đợt: đã đăng, có kế hoạch, hay còn thiếu. state=GAP: danh sách còn thiếu.")
    @APIResponse(responseCode = "200", description = "Một trang tình trạng")
    public CoveragePage list(
            @Parameter(description = "Mã đợt tuyên truyền", example = "7f1c1b1e-0000-4000-8000-000000000001")
                    @PathParam("id")
                    UUID id,
            @Valid @BeanParam CoverageFilter filter,
            @BeanParam PageRequest page,
            @Context UriInfo request) {
        campaigns.find(id, actor.get()).orElseThrow(() -> new ProblemException(KitProblem.NOT_FOUND));
        Slice<CoverageRow> slice = coverage.list(id, filter, page);
        return new CoveragePage(slice.items(), links.next(request, slice));
    }
}
