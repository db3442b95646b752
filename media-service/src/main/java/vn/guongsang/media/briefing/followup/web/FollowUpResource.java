package vn.guongsang.media.briefing.followup.web;

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
import org.jboss.resteasy.reactive.RestResponse;
import vn.guongsang.kit.actor.CurrentActor;
import vn.guongsang.kit.actor.Roles;
import vn.guongsang.kit.page.PageLinks;
import vn.guongsang.kit.page.PageRequest;
import vn.guongsang.kit.page.Slice;
import vn.guongsang.kit.problem.KitProblem;
import vn.guongsang.kit.problem.ProblemException;
import vn.guongsang.kit.table.write.Tables;
import vn.guongsang.kit.time.Now;
import vn.guongsang.kit.web.Answers;
import vn.guongsang.media.briefing.followup.FollowUpFilter;
import vn.guongsang.media.briefing.followup.FollowUps;
import vn.guongsang.media.briefing.followup.form.FollowUpView;

/** Follow-ups of briefings. */
@Path("/v1/briefing-follow-ups")
@Tag(name = "press-briefings")
public class FollowUpResource {

    private static final String EXAMPLE = "7f1c1b1e-0000-4000-8000-000000000001";

    private final FollowUps followUps;
    private final CurrentActor actor;
    private final PageLinks links;
    private final Now now;

    FollowUpResource(FollowUps followUps, CurrentActor actor, PageLinks links, Now now) {
        this.followUps = followUps;
        this.actor = actor;
        this.links = links;
        this.now = now;
    }

    /** Follow-ups that the caller may see. */
    @GET
    @Produces({MediaType.APPLICATION_JSON, Tables.CSV, Tables.XLSX})
    @RolesAllowed({
        Roles.PROPAGANDA_BOARD,
        Roles.PROVINCE_BOARD,
        Roles.MEDIA_EDITOR,
        Roles.INSPECTOR,
        Roles.AUDITOR,
        Roles.ADMIN
    })
    @Operation(
            operationId = "listFollowUps",
            summary = "Yêu cầu sau giao ban (List follow-ups)",
            description = "Đến hạn trước đứng trước; open=true là chưa xong. Biên tập viên chỉ thấy của cơ quan mình.")
    @APIResponse(responseCode = "200", description = "Một trang yêu cầu")
    public FollowUpPage list(
            @Valid @BeanParam FollowUpFilter filter, @BeanParam PageRequest page, @Context UriInfo request) {
        Slice<FollowUpView> slice = followUps.page(filter, actor.get(), page, now.instant());
        return new FollowUpPage(slice.items(), links.next(request, slice));
    }

    /** One follow-up. */
    @GET
    @Path("{id}")
    @RolesAllowed({
        Roles.PROPAGANDA_BOARD,
        Roles.PROVINCE_BOARD,
        Roles.MEDIA_EDITOR,
        Roles.INSPECTOR,
        Roles.AUDITOR,
        Roles.ADMIN
    })
    @Operation(
            operationId = "getFollowUp",
            summary = "Một yêu cầu sau giao ban (Get a follow-up)",
            description = "Việc phải làm, hạn, trả lời, kết luận, lịch sử.")
    @APIResponse(responseCode = "200", description = "Yêu cầu")
    public RestResponse<FollowUpView> get(
            @Parameter(description = "Mã yêu cầu", example = EXAMPLE) @PathParam("id") UUID id) {
        return Answers.ok(followUps
                .view(id, actor.get(), now.instant())
                .orElseThrow(() -> new ProblemException(KitProblem.NOT_FOUND)));
    }
}
