package vn.guongsang.media.outlet.change.web;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
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
import vn.guongsang.kit.actor.CurrentActor;
import vn.guongsang.kit.actor.Roles;
import vn.guongsang.kit.idempotency.Idempotent;
import vn.guongsang.kit.page.PageLinks;
import vn.guongsang.kit.page.PageRequest;
import vn.guongsang.kit.page.Slice;
import vn.guongsang.kit.table.write.Tables;
import vn.guongsang.kit.time.Now;
import vn.guongsang.media.outlet.change.NewOutletChange;
import vn.guongsang.media.outlet.change.OutletChangeService;
import vn.guongsang.media.outlet.change.OutletChangeView;
import vn.guongsang.media.outlet.change.OutletChanges;

/** Changes of outlets. */
@Path("/v1/outlet-changes")
@Tag(name = "outlets")
public class OutletChangeResource {

    private final OutletChanges changes;
    private final OutletChangeService service;
    private final CurrentActor actor;
    private final PageLinks links;
    private final Now now;

    OutletChangeResource(
            OutletChanges changes, OutletChangeService service, CurrentActor actor, PageLinks links, Now now) {
        this.changes = changes;
        this.service = service;
        this.actor = actor;
        this.links = links;
        this.now = now;
    }

    /** Recorded changes. */
    @GET
    @Produces({MediaType.APPLICATION_JSON, Tables.CSV, Tables.XLSX})
    @Authenticated
    @Operation(
            operationId = "listOutletChanges",
            summary = "Thay đổi cơ quan báo chí (List outlet changes)",
            description = "Lập mới, đổi tên, hợp nhất, kết thúc, kèm văn bản; ghi nhận sau trước.")
    @APIResponse(responseCode = "200", description = "Một trang thay đổi")
    public OutletChangePage list(
            @Parameter(description = "Chỉ của cơ quan này", example = "7f1c1b1e-0000-4000-8000-000000000001")
                    @QueryParam("outletId")
                    UUID outletId,
            @BeanParam PageRequest page,
            @Context UriInfo request) {
        Slice<OutletChangeView> slice = changes.page(outletId, page);
        return new OutletChangePage(slice.items(), links.next(request, slice));
    }

    /** Records a change. */
    @POST
    @RolesAllowed({Roles.PROPAGANDA_BOARD, Roles.PROVINCE_BOARD})
    @Idempotent
    @Operation(
            operationId = "recordOutletChange",
            summary = "Ghi nhận thay đổi cơ quan báo chí (Record an outlet change)",
            description =
                    "Hợp nhất: kênh theo về cơ quan mới cùng mọi nhiệm vụ; biên tập viên của cơ quan mới làm tiếp.")
    @APIResponse(
            responseCode = "201",
            description = "Đã ghi nhận",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = OutletChangeView.class)))
    public RestResponse<OutletChangeView> record(@NotNull @Valid NewOutletChange change) {
        OutletChangeView view = service.record(change, actor.get(), now.instant());
        return RestResponse.ResponseBuilder.<OutletChangeView>created(URI.create("/v1/outlet-changes"))
                .entity(view)
                .build();
    }
}
