package vn.guongsang.media.briefing.scale.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import vn.guongsang.kit.actor.CurrentActor;
import vn.guongsang.kit.actor.Roles;
import vn.guongsang.kit.idempotency.Idempotent;
import vn.guongsang.kit.page.PageLinks;
import vn.guongsang.kit.page.PageRequest;
import vn.guongsang.kit.page.Slice;
import vn.guongsang.kit.table.write.Tables;
import vn.guongsang.kit.time.Now;
import vn.guongsang.kit.web.Answers;
import vn.guongsang.media.briefing.scale.NewScale;
import vn.guongsang.media.briefing.scale.ScaleService;
import vn.guongsang.media.briefing.scale.ScaleView;
import vn.guongsang.media.briefing.scale.Scales;

/** The scale by which outlets are scored. */
@Path("/v1/evaluation-scales")
@Tag(name = "press-briefings")
public class ScaleResource {

    private final Scales scales;
    private final ScaleService service;
    private final CurrentActor actor;
    private final PageLinks links;
    private final Now now;

    ScaleResource(Scales scales, ScaleService service, CurrentActor actor, PageLinks links, Now now) {
        this.scales = scales;
        this.service = service;
        this.actor = actor;
        this.links = links;
        this.now = now;
    }

    /** Scales. */
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
            operationId = "listEvaluationScales",
            summary = "Thang điểm giao ban báo chí (List evaluation scales)",
            description = "Cả thang đã hết hiệu lực; mới trước.")
    @APIResponse(responseCode = "200", description = "Một trang thang điểm")
    public ScalePage list(@BeanParam PageRequest page, @Context UriInfo request) {
        Slice<ScaleView> slice = scales.page(page);
        return new ScalePage(slice.items(), links.next(request, slice));
    }

    /** Lets a scale follow the last one. */
    @POST
    @RolesAllowed({Roles.PROPAGANDA_BOARD, Roles.PROVINCE_BOARD})
    @Idempotent
    @Operation(
            operationId = "addEvaluationScale",
            summary = "Thay thang điểm (Add an evaluation scale)",
            description = "Thang trước hết hiệu lực vào ngày liền trước; kỳ giao ban đã qua giữ thang của ngày đó.")
    @APIResponse(
            responseCode = "201",
            description = "Đã lập",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ScaleView.class)))
    public RestResponse<ScaleView> add(@NotNull @Valid NewScale scale) {
        ScaleView view = service.add(scale, actor.get(), now.instant());
        return Answers.created(URI.create("/v1/evaluation-scales"), view);
    }
}
