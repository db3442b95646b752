package vn.guongsang.media.reach.figure.web;

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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
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
import vn.guongsang.kit.problem.KitProblem;
import vn.guongsang.kit.problem.ProblemException;
import vn.guongsang.kit.table.write.Tables;
import vn.guongsang.kit.time.Now;
import vn.guongsang.kit.web.Answers;
import vn.guongsang.kit.web.IfMatch;
import vn.guongsang.media.reach.figure.FigureFilter;
import vn.guongsang.media.reach.figure.FigureService;
import vn.guongsang.media.reach.figure.FigureView;
import vn.guongsang.media.reach.figure.Figures;

/** Figures of reach. */
@Path("/v1/reach-figures")
@Tag(name = "reach")
public class FigureResource {

    private static final String ID = "Mã số liệu";
    private static final String EXAMPLE = "7f1c1b1e-0000-4000-8000-000000000001";

    private final Figures figures;
    private final FigureService service;
    private final CurrentActor actor;
    private final PageLinks links;
    private final Now now;

    FigureResource(Figures figures, FigureService service, CurrentActor actor, PageLinks links, Now now) {
        this.figures = figures;
        this.service = service;
        this.actor = actor;
        this.links = links;
        this.now = now;
    }

    /** Figures that the caller may see. */
    @GET
    @Produces({MediaType.APPLICATION_JSON, Tables.CSV, Tables.XLSX})
    @RolesAllowed({
        Roles.PROPAGANDA_BOARD,
        Roles.PROVINCE_BOARD,
        Roles.MEDIA_EDITOR,
        Roles.CMS,
        Roles.COUNCIL_MEMBER,
        Roles.INSPECTOR,
        Roles.AUDITOR,
        Roles.ADMIN
    })
    @Operation(
            operationId = "listReachFigures",
            summary = "Số liệu tiếp cận (List reach figures)",
            description =
                    "Ghi sau trước. Với channelId, metric, month và counted=true: đúng các số liệu mà listReachTotals đã cộng. "
                            + "Tòa soạn thấy của kênh mình.")
    @APIResponse(responseCode = "200", description = "Một trang số liệu")
    public FigurePage list(
            @Valid @BeanParam FigureFilter filter, @BeanParam PageRequest page, @Context UriInfo request) {
        Slice<FigureView> slice = figures.page(filter, actor.get(), page);
        return new FigurePage(slice.items(), links.next(request, slice));
    }

    /** One figure. */
    @GET
    @Path("{id}")
    @RolesAllowed({
        Roles.PROPAGANDA_BOARD,
        Roles.PROVINCE_BOARD,
        Roles.MEDIA_EDITOR,
        Roles.CMS,
        Roles.COUNCIL_MEMBER,
        Roles.INSPECTOR,
        Roles.AUDITOR,
        Roles.ADMIN
    })
    @Operation(
            operationId = "getReachFigure",
            summary = "Một số liệu tiếp cận (Get a reach figure)",
            description = "Giá trị, nguồn, ngày đo, có được tính hay không, lịch sử.")
    @APIResponse(responseCode = "200", description = "Số liệu")
    public RestResponse<FigureView> get(@Parameter(description = ID, example = EXAMPLE) @PathParam("id") UUID id) {
        return Answers.ok(figures.find(id, actor.get()).orElseThrow(() -> new ProblemException(KitProblem.NOT_FOUND)));
    }

    /** Takes a figure back. */
    @POST
    @Path("{id}/withdrawal")
    @RolesAllowed({Roles.MEDIA_EDITOR, Roles.PROPAGANDA_BOARD, Roles.PROVINCE_BOARD})
    @Idempotent
    @Operation(
            operationId = "withdrawReachFigure",
            summary = "Thu hồi số liệu (Withdraw a reach figure)",
            description = "RECORDED → WITHDRAWN, có lý do; không còn được tính, mã tham chiếu dùng lại được.")
    @APIResponse(responseCode = "200", description = "Số liệu sau thao tác")
    public RestResponse<FigureView> withdraw(
            @Parameter(description = ID, example = EXAMPLE) @PathParam("id") UUID id,
            @Parameter(description = "Phiên bản đã đọc", example = "\"v1\"") @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid FigureReason request) {
        return Answers.ok(service.withdraw(id, IfMatch.require(ifMatch), request.reason(), actor.get(), now.instant()));
    }
}
