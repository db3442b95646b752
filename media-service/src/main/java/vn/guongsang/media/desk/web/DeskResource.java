package vn.guongsang.media.desk.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
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
import vn.guongsang.kit.actor.UnitScope;
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
import vn.guongsang.media.desk.DeskService;
import vn.guongsang.media.desk.DeskView;
import vn.guongsang.media.desk.Desks;
import vn.guongsang.media.desk.NewDesk;

/** Desks of a newsroom, and their load. */
@Path("/v1")
@Tag(name = "desks")
public class DeskResource {

    private static final String EXAMPLE = "7f1c1b1e-0000-4000-8000-000000000001";

    private final Desks desks;
    private final DeskService service;
    private final CurrentActor actor;
    private final PageLinks links;
    private final Now now;

    DeskResource(Desks desks, DeskService service, CurrentActor actor, PageLinks links, Now now) {
        this.desks = desks;
        this.service = service;
        this.actor = actor;
        this.links = links;
        this.now = now;
    }

    /** Desks of an outlet. */
    @GET
    @Produces({MediaType.APPLICATION_JSON, Tables.CSV, Tables.XLSX})
    @Path("outlets/{id}/desks")
    @RolesAllowed({Roles.MEDIA_EDITOR, Roles.PROPAGANDA_BOARD, Roles.PROVINCE_BOARD, Roles.ADMIN})
    @Operation(
            operationId = "listDesks",
            summary = "Ban, phòng của tòa soạn (List desks)",
            description = "Biên tập viên chỉ thấy của cơ quan mình; cả ban đã đóng.")
    @APIResponse(responseCode = "200", description = "Một trang ban, phòng")
    public DeskPage list(
            @Parameter(description = "Mã cơ quan", example = EXAMPLE) @PathParam("id") UUID outlet,
            @BeanParam PageRequest page,
            @Context UriInfo request) {
        Slice<DeskView> slice = desks.page(visible(outlet), page);
        return new DeskPage(slice.items(), links.next(request, slice));
    }

    /** What each desk and person has to do. */
    @GET
    @Path("outlets/{id}/desk-load")
    @RolesAllowed({Roles.MEDIA_EDITOR, Roles.PROPAGANDA_BOARD, Roles.PROVINCE_BOARD, Roles.ADMIN})
    @Operation(
            operationId = "getDeskLoad",
            summary = "Khối lượng việc theo ban, người (Get the load of desks)",
            description = "Nhiệm vụ chưa xong của các kênh mà cơ quan sở hữu hôm nay.")
    @APIResponse(responseCode = "200", description = "Khối lượng việc")
    public DeskLoad load(@Parameter(description = "Mã cơ quan", example = EXAMPLE) @PathParam("id") UUID outlet) {
        return new DeskLoad(desks.load(visible(outlet), now.instant()));
    }

    /** Opens a desk. */
    @POST
    @Path("desks")
    @RolesAllowed(Roles.MEDIA_EDITOR)
    @Idempotent
    @Operation(
            operationId = "openDesk",
            summary = "Lập ban, phòng (Open a desk)",
            description = "Trong tòa soạn của người gọi; tên không trùng ban đang hoạt động.")
    @APIResponse(
            responseCode = "201",
            description = "Đã lập",
            content =
                    @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = DeskView.class)))
    public RestResponse<DeskView> open(@NotNull @Valid NewDesk desk) {
        DeskView view = service.open(desk, actor.get(), now.instant());
        return Answers.created(URI.create("/v1/outlets/" + view.outletId() + "/desks"), view);
    }

    /** Closes a desk. */
    @POST
    @Path("desks/{id}/closing")
    @RolesAllowed(Roles.MEDIA_EDITOR)
    @Idempotent
    @Operation(
            operationId = "closeDesk",
            summary = "Đóng ban, phòng (Close a desk)",
            description = "Chỉ khi không còn nhiệm vụ chưa xong.")
    @APIResponse(responseCode = "200", description = "Ban, phòng đã đóng")
    public RestResponse<DeskView> close(
            @Parameter(description = "Mã ban, phòng", example = EXAMPLE) @PathParam("id") UUID id,
            @Parameter(description = "Phiên bản đã đọc", example = "\"v1\"") @HeaderParam("If-Match") String ifMatch) {
        return Answers.ok(service.close(id, IfMatch.require(ifMatch), actor.get(), now.instant()));
    }

    /** An editor reaches for the own outlet only. */
    private UUID visible(UUID outlet) {
        Actor who = actor.get();
        if (who.scope() != UnitScope.ALL && !outlet.equals(who.outletId())) {
            throw new ProblemException(KitProblem.NOT_FOUND);
        }
        return outlet;
    }
}
