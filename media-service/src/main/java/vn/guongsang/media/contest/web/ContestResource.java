package vn.guongsang.media.contest.web;

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
import jakarta.ws.rs.QueryParam;
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
import vn.guongsang.kit.problem.KitProblem;
import vn.guongsang.kit.problem.ProblemException;
import vn.guongsang.kit.table.write.Tables;
import vn.guongsang.kit.time.Now;
import vn.guongsang.kit.web.Answers;
import vn.guongsang.kit.web.IfMatch;
import vn.guongsang.media.contest.ContestService;
import vn.guongsang.media.contest.ContestView;
import vn.guongsang.media.contest.Contests;
import vn.guongsang.media.contest.content.NewContest;
import vn.guongsang.media.contest.step.ContestStatus;

/** Contests: writing and reading. */
@Path("/v1/contests")
@Tag(name = "contests")
public class ContestResource {

    private static final String ID = "Mã cuộc thi";
    private static final String EXAMPLE = "7f1c1b1e-0000-4000-8000-000000000001";
    private static final String VERSION = "Phiên bản đã đọc";
    private static final String TAG = "\"v1\"";

    private final Contests contests;
    private final ContestRows rows;
    private final ContestService service;
    private final CurrentActor actor;
    private final PageLinks links;
    private final Now now;

    ContestResource(
            Contests contests, ContestRows rows, ContestService service, CurrentActor actor, PageLinks links, Now now) {
        this.contests = contests;
        this.rows = rows;
        this.service = service;
        this.actor = actor;
        this.links = links;
        this.now = now;
    }

    /** Begins a draft. */
    @POST
    @RolesAllowed({Roles.PROPAGANDA_BOARD, Roles.PROVINCE_BOARD})
    @Idempotent
    @Operation(
            operationId = "draftContest",
            summary = "Soạn thể lệ cuộc thi (Draft a contest)",
            description =
                    "Cuộc thi viết, phóng sự về điển hình tiên tiến; tổng trọng số các tiêu chí là 100. Sửa được đến khi mở nhận bài.")
    @APIResponse(
            responseCode = "201",
            description = "Đã soạn",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ContestView.class)))
    public RestResponse<ContestView> draft(@NotNull @Valid NewContest contest) {
        ContestView view = service.draft(contest, actor.get(), now.instant());
        return Answers.created(URI.create("/v1/contests/" + view.id()), view);
    }

    /** Contests that the caller may see. */
    @GET
    @Produces({MediaType.APPLICATION_JSON, Tables.CSV, Tables.XLSX})
    @RolesAllowed({
        Roles.PROPAGANDA_BOARD,
        Roles.PROVINCE_BOARD,
        Roles.UNIT_OFFICER,
        Roles.UNIT_LEADER,
        Roles.DISTRICT_BOARD,
        Roles.COUNCIL_MEMBER,
        Roles.MEDIA_EDITOR,
        Roles.INSPECTOR,
        Roles.AUDITOR,
        Roles.ADMIN
    })
    @Operation(
            operationId = "listContests",
            summary = "Danh sách cuộc thi (List contests)",
            description = "Mới trước; bản dự thảo chỉ cơ quan tổ chức thấy.")
    @APIResponse(responseCode = "200", description = "Một trang cuộc thi")
    public ContestPage list(
            @Parameter(description = "Trạng thái", example = "OPEN") @QueryParam("status") ContestStatus status,
            @BeanParam PageRequest page,
            UriInfo request) {
        Slice<ContestRow> slice = rows.list(status, actor.get(), page);
        return new ContestPage(slice.items(), links.next(request, slice));
    }

    /** One contest. */
    @GET
    @Path("{id}")
    @RolesAllowed({
        Roles.PROPAGANDA_BOARD,
        Roles.PROVINCE_BOARD,
        Roles.UNIT_OFFICER,
        Roles.UNIT_LEADER,
        Roles.DISTRICT_BOARD,
        Roles.COUNCIL_MEMBER,
        Roles.MEDIA_EDITOR,
        Roles.INSPECTOR,
        Roles.AUDITOR,
        Roles.ADMIN
    })
    @Operation(
            operationId = "getContest",
            summary = "Một cuộc thi (Get a contest)",
            description = "Thể lệ, thao tác được phép; lịch sử chỉ cơ quan tổ chức thấy.")
    @APIResponse(responseCode = "200", description = "Cuộc thi")
    public RestResponse<ContestView> get(@Parameter(description = ID, example = EXAMPLE) @PathParam("id") UUID id) {
        return Answers.ok(contests.view(id, actor.get()).orElseThrow(() -> new ProblemException(KitProblem.NOT_FOUND)));
    }

    /** Rewrites a draft. */
    @PUT
    @Path("{id}")
    @RolesAllowed({Roles.PROPAGANDA_BOARD, Roles.PROVINCE_BOARD})
    @Operation(
            operationId = "editContest",
            summary = "Sửa thể lệ (Edit a draft contest)",
            description = "Chỉ khi còn DRAFT.")
    @APIResponse(responseCode = "200", description = "Cuộc thi sau khi sửa")
    public RestResponse<ContestView> edit(
            @Parameter(description = ID, example = EXAMPLE) @PathParam("id") UUID id,
            @Parameter(description = VERSION, example = TAG) @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid NewContest contest) {
        return Answers.ok(service.edit(id, IfMatch.require(ifMatch), contest, actor.get(), now.instant()));
    }
}
