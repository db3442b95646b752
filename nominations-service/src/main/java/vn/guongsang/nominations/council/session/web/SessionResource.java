package vn.guongsang.nominations.council.session.web;

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
import vn.guongsang.nominations.council.session.SessionService;
import vn.guongsang.nominations.council.session.SessionViews;
import vn.guongsang.nominations.council.session.Sessions;
import vn.guongsang.nominations.council.session.form.NewSession;
import vn.guongsang.nominations.council.session.form.SessionRow;
import vn.guongsang.nominations.council.session.form.SessionStatus;
import vn.guongsang.nominations.council.session.form.SessionView;

/** Sessions of the council: planning and reading. */
@Path("/v1/council-sessions")
@Tag(name = "council")
public class SessionResource {

    private static final String ID = "Mã phiên họp";
    private static final String EXAMPLE = "7f1c1b1e-0000-4000-8000-000000000001";

    private final Sessions sessions;
    private final SessionViews views;
    private final SessionService service;
    private final CurrentActor actor;
    private final PageLinks links;
    private final Now now;

    SessionResource(
            Sessions sessions,
            SessionViews views,
            SessionService service,
            CurrentActor actor,
            PageLinks links,
            Now now) {
        this.sessions = sessions;
        this.views = views;
        this.service = service;
        this.actor = actor;
        this.links = links;
        this.now = now;
    }

    /** Plans a session. */
    @POST
    @RolesAllowed(Roles.PROVINCE_BOARD)
    @Idempotent
    @Operation(
            operationId = "planCouncilSession",
            summary = "Lập phiên họp Hội đồng (Plan a council session)",
            description =
                    "Chương trình gồm các hồ sơ đang thẩm định của cấp đó, chưa nằm trong phiên họp khác. Từ lúc này các hồ sơ đó chỉ được công nhận khi phiếu đạt.")
    @APIResponse(
            responseCode = "201",
            description = "Đã lập",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = SessionView.class)))
    public RestResponse<SessionView> plan(@NotNull @Valid NewSession session) {
        SessionView view = service.plan(session, actor.get(), now.instant());
        return Answers.created(URI.create("/v1/council-sessions/" + view.id()), view);
    }

    /** Sessions, latest first. */
    @GET
    @Produces({MediaType.APPLICATION_JSON, Tables.CSV, Tables.XLSX})
    @RolesAllowed({Roles.PROVINCE_BOARD, Roles.COUNCIL_MEMBER, Roles.INSPECTOR, Roles.AUDITOR, Roles.ADMIN})
    @Operation(
            operationId = "listCouncilSessions",
            summary = "Các phiên họp Hội đồng (List council sessions)",
            description = "Ngày họp gần nhất trước.")
    @APIResponse(responseCode = "200", description = "Một trang phiên họp")
    public SessionPage list(
            @Parameter(description = "Trạng thái", example = "OPEN") @QueryParam("status") SessionStatus status,
            @BeanParam PageRequest page,
            UriInfo request) {
        Slice<SessionRow> slice = sessions.list(status, actor.get(), page);
        return new SessionPage(slice.items(), links.next(request, slice));
    }

    /** One session. */
    @GET
    @Path("{id}")
    @RolesAllowed({Roles.PROVINCE_BOARD, Roles.COUNCIL_MEMBER, Roles.INSPECTOR, Roles.AUDITOR, Roles.ADMIN})
    @Operation(
            operationId = "getCouncilSession",
            summary = "Một phiên họp (Get a council session)",
            description =
                    "Danh sách thành viên, chương trình, xung đột lợi ích; kết quả và biên bản sau khi kết thúc. Phiếu của từng người không ai đọc được.")
    @APIResponse(responseCode = "200", description = "Phiên họp")
    public RestResponse<SessionView> get(@Parameter(description = ID, example = EXAMPLE) @PathParam("id") UUID id) {
        return Answers.ok(views.find(id, actor.get()).orElseThrow(() -> new ProblemException(KitProblem.NOT_FOUND)));
    }

    /** Changes a planned session. */
    @PUT
    @Path("{id}")
    @RolesAllowed(Roles.PROVINCE_BOARD)
    @Operation(
            operationId = "editCouncilSession",
            summary = "Sửa phiên họp (Edit a council session)",
            description = "Thay toàn bộ nội dung; chỉ khi phiên họp còn dự kiến.")
    @APIResponse(responseCode = "200", description = "Phiên họp sau khi sửa")
    public RestResponse<SessionView> edit(
            @Parameter(description = ID, example = EXAMPLE) @PathParam("id") UUID id,
            @Parameter(description = "Phiên bản đã đọc", example = "\"v1\"") @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid NewSession session) {
        return Answers.ok(service.edit(id, IfMatch.require(ifMatch), session, actor.get(), now.instant()));
    }
}
