package vn.guongsang.media.contest.judging.web;

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
import jakarta.ws.rs.QueryParam;
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
import vn.guongsang.media.contest.judging.sheet.NewRecusal;
import vn.guongsang.media.contest.judging.sheet.NewSheet;
import vn.guongsang.media.contest.judging.sheet.SheetService;
import vn.guongsang.media.contest.judging.sheet.SheetView;
import vn.guongsang.media.contest.judging.sheet.Sheets;

/** What a judge sees and does: the own sheets, without authors. */
@Path("/v1/contest-sheets")
@Tag(name = "contest-judging")
public class SheetResource {

    private static final String ID = "Mã phiếu";
    private static final String EXAMPLE = "7f1c1b1e-0000-4000-8000-000000000001";
    private static final String VERSION = "Phiên bản đã đọc";
    private static final String TAG = "\"v1\"";

    private final Sheets sheets;
    private final SheetService service;
    private final CurrentActor actor;
    private final PageLinks links;
    private final Now now;

    SheetResource(Sheets sheets, SheetService service, CurrentActor actor, PageLinks links, Now now) {
        this.sheets = sheets;
        this.service = service;
        this.actor = actor;
        this.links = links;
        this.now = now;
    }

    /** The caller's sheets. */
    @GET
    @Produces({MediaType.APPLICATION_JSON, Tables.CSV, Tables.XLSX})
    @RolesAllowed(Roles.COUNCIL_MEMBER)
    @Operation(
            operationId = "listContestSheets",
            summary = "Bài được giao chấm (List own contest sheets)",
            description = "Của chính giám khảo, theo thứ tự giao.")
    @APIResponse(responseCode = "200", description = "Một trang phiếu")
    public SheetPage list(
            @Parameter(description = "Chỉ của cuộc thi này", example = EXAMPLE) @QueryParam("contestId") UUID contestId,
            @BeanParam PageRequest page,
            UriInfo request) {
        Slice<SheetView> slice = sheets.page(contestId, actor.get(), page);
        return new SheetPage(slice.items(), links.next(request, slice));
    }

    /** One of the caller's sheets. */
    @GET
    @Path("{id}")
    @RolesAllowed(Roles.COUNCIL_MEMBER)
    @Operation(
            operationId = "getContestSheet",
            summary = "Một bài được giao chấm (Get a contest sheet)",
            description = "Tác phẩm với họ tên tác giả đã che, và điểm đã chấm.")
    @APIResponse(responseCode = "200", description = "Phiếu")
    public RestResponse<SheetView> get(@Parameter(description = ID, example = EXAMPLE) @PathParam("id") UUID id) {
        return Answers.ok(sheets.find(id, actor.get()).orElseThrow(() -> new ProblemException(KitProblem.NOT_FOUND)));
    }

    /** Scores an entry. */
    @POST
    @Path("{id}/score-sheet")
    @RolesAllowed(Roles.COUNCIL_MEMBER)
    @Idempotent
    @Operation(
            operationId = "scoreContestEntry",
            summary = "Chấm điểm (Score a contest entry)",
            description = "Đủ mọi tiêu chí; chấm lại được đến khi khép vòng.")
    @APIResponse(responseCode = "200", description = "Phiếu sau thao tác")
    public RestResponse<SheetView> score(
            @Parameter(description = ID, example = EXAMPLE) @PathParam("id") UUID id,
            @Parameter(description = VERSION, example = TAG) @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid NewSheet request) {
        return Answers.ok(service.score(id, IfMatch.require(ifMatch), request, actor.get(), now.instant()));
    }

    /** Declares a conflict of interest. */
    @POST
    @Path("{id}/recusal")
    @RolesAllowed(Roles.COUNCIL_MEMBER)
    @Idempotent
    @Operation(
            operationId = "recuseFromContestEntry",
            summary = "Khai xung đột lợi ích (Recuse from a contest entry)",
            description = "Bài được giao lại cho người khác; phiếu đã chấm không còn được tính.")
    @APIResponse(responseCode = "200", description = "Phiếu sau thao tác")
    public RestResponse<SheetView> recuse(
            @Parameter(description = ID, example = EXAMPLE) @PathParam("id") UUID id,
            @Parameter(description = VERSION, example = TAG) @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid NewRecusal request) {
        return Answers.ok(service.recuse(id, IfMatch.require(ifMatch), request, actor.get(), now.instant()));
    }
}
