package vn.guongsang.media.broadcast.calendar.credential.web;

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
import vn.guongsang.media.broadcast.calendar.credential.CalendarCredentialService;
import vn.guongsang.media.broadcast.calendar.credential.CalendarCredentialView;
import vn.guongsang.media.broadcast.calendar.credential.CalendarCredentials;
import vn.guongsang.media.broadcast.calendar.credential.IssuedCalendarCredential;
import vn.guongsang.media.broadcast.calendar.credential.NewCalendarCredential;
import vn.guongsang.media.broadcast.channel.StepReason;

/** Credentials of calendar programs. */
@Path("/v1/calendar-credentials")
@Tag(name = "broadcast-slots")
public class CalendarCredentialResource {

    private static final String ID = "Mã thông tin xác thực";
    private static final String EXAMPLE = "7f1c1b1e-0000-4000-8000-000000000001";

    private final CalendarCredentials credentials;
    private final CalendarCredentialService service;
    private final CurrentActor actor;
    private final PageLinks links;
    private final Now now;

    CalendarCredentialResource(
            CalendarCredentials credentials,
            CalendarCredentialService service,
            CurrentActor actor,
            PageLinks links,
            Now now) {
        this.credentials = credentials;
        this.service = service;
        this.actor = actor;
        this.links = links;
        this.now = now;
    }

    /** Credentials of the newsroom. */
    @GET
    @Produces({MediaType.APPLICATION_JSON, Tables.CSV, Tables.XLSX})
    @RolesAllowed({Roles.MEDIA_EDITOR, Roles.AUDITOR, Roles.ADMIN})
    @Operation(
            operationId = "listCalendarCredentials",
            summary = "Thông tin xác thực của phần mềm lịch (List calendar credentials)",
            description = "Cả đã thu hồi, không kèm bí mật; biên tập viên chỉ thấy của tòa soạn mình.")
    @APIResponse(responseCode = "200", description = "Một trang thông tin xác thực")
    public CalendarCredentialPage list(@BeanParam PageRequest page, UriInfo request) {
        Slice<CalendarCredentialView> slice = credentials.page(actor.get(), page);
        return new CalendarCredentialPage(slice.items(), links.next(request, slice));
    }

    /** One credential. */
    @GET
    @Path("{id}")
    @RolesAllowed({Roles.MEDIA_EDITOR, Roles.AUDITOR, Roles.ADMIN})
    @Operation(
            operationId = "getCalendarCredential",
            summary = "Một thông tin xác thực của phần mềm lịch (Get a calendar credential)",
            description = "Không kèm bí mật.")
    @APIResponse(responseCode = "200", description = "Thông tin xác thực")
    public RestResponse<CalendarCredentialView> get(
            @Parameter(description = ID, example = EXAMPLE) @PathParam("id") UUID id) {
        return Answers.ok(
                credentials.find(id, actor.get()).orElseThrow(() -> new ProblemException(KitProblem.NOT_FOUND)));
    }

    /** Issues a credential. */
    @POST
    @RolesAllowed(Roles.MEDIA_EDITOR)
    @Idempotent
    @Operation(
            operationId = "issueCalendarCredential",
            summary = "Cấp thông tin xác thực cho phần mềm lịch (Issue a calendar credential)",
            description =
                    "Tên và mật khẩu HTTP Basic, chỉ đọc được /v1/channels/{id}/schedule.ics của tòa soạn. Bí mật chỉ có trong câu "
                            + "trả lời này và không lưu ở đâu; mất thì cấp cái mới.")
    @APIResponse(
            responseCode = "201",
            description = "Thông tin xác thực mới",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = IssuedCalendarCredential.class)))
    public RestResponse<IssuedCalendarCredential> issue(@NotNull @Valid NewCalendarCredential credential) {
        IssuedCalendarCredential issued = service.issue(credential, actor.get(), now.instant());
        return Answers.created(URI.create("/v1/calendar-credentials/" + issued.id()), issued);
    }

    /** Revokes a credential. */
    @POST
    @Path("{id}/revocation")
    @RolesAllowed({Roles.MEDIA_EDITOR, Roles.ADMIN})
    @Idempotent
    @Operation(
            operationId = "revokeCalendarCredential",
            summary = "Thu hồi thông tin xác thực của phần mềm lịch (Revoke a calendar credential)",
            description = "ACTIVE → REVOKED, có lý do. Bị từ chối ngay từ lần đọc sau.")
    @APIResponse(responseCode = "200", description = "Thông tin xác thực sau thao tác")
    public RestResponse<CalendarCredentialView> revoke(
            @Parameter(description = ID, example = EXAMPLE) @PathParam("id") UUID id,
            @Parameter(description = "Phiên bản đã đọc", example = "\"v1\"") @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid StepReason request) {
        return Answers.ok(service.revoke(id, IfMatch.require(ifMatch), request.reason(), actor.get(), now.instant()));
    }
}
