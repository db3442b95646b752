package vn.guongsang.nominations.movement.web;

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
import vn.guongsang.nominations.movement.registration.NewRegistration;
import vn.guongsang.nominations.movement.registration.RegistrationFilter;
import vn.guongsang.nominations.movement.registration.RegistrationService;
import vn.guongsang.nominations.movement.registration.RegistrationView;
import vn.guongsang.nominations.movement.registration.Registrations;
import vn.guongsang.nominations.nomination.dossier.Reason;

/** What the units that were called answer. */
@Path("/v1/movement-registrations")
@Tag(name = "movements")
public class RegistrationResource {

    private final Registrations registrations;
    private final RegistrationService service;
    private final CurrentActor actor;
    private final PageLinks links;
    private final Now now;

    RegistrationResource(
            Registrations registrations, RegistrationService service, CurrentActor actor, PageLinks links, Now now) {
        this.registrations = registrations;
        this.service = service;
        this.actor = actor;
        this.links = links;
        this.now = now;
    }

    /** Registrations within the caller's scope. */
    @GET
    @Produces({MediaType.APPLICATION_JSON, Tables.CSV, Tables.XLSX})
    @RolesAllowed({
        Roles.UNIT_OFFICER,
        Roles.UNIT_LEADER,
        Roles.DISTRICT_BOARD,
        Roles.PROVINCE_BOARD,
        Roles.COUNCIL_MEMBER,
        Roles.INSPECTOR,
        Roles.AUDITOR,
        Roles.ADMIN
    })
    @Operation(
            operationId = "listMovementRegistrations",
            summary = "Danh sách đăng ký thi đua (List registrations for movements)",
            description = "Trả lời của các đơn vị trong phạm vi của người gọi.")
    @APIResponse(responseCode = "200", description = "Một trang đăng ký")
    public RegistrationPage list(
            @Valid @BeanParam RegistrationFilter filter, @BeanParam PageRequest page, UriInfo request) {
        Slice<RegistrationView> slice = registrations.list(filter, actor.get(), now.today(), page);
        return new RegistrationPage(slice.items(), links.next(request, slice));
    }

    /** One registration. */
    @GET
    @Path("{id}")
    @RolesAllowed({
        Roles.UNIT_OFFICER,
        Roles.UNIT_LEADER,
        Roles.DISTRICT_BOARD,
        Roles.PROVINCE_BOARD,
        Roles.COUNCIL_MEMBER,
        Roles.INSPECTOR,
        Roles.AUDITOR,
        Roles.ADMIN
    })
    @Operation(
            operationId = "getMovementRegistration",
            summary = "Một đăng ký (Get a registration)",
            description = "Trả lời của một đơn vị với một phong trào.")
    @APIResponse(responseCode = "200", description = "Đăng ký")
    public RestResponse<RegistrationView> get(
            @Parameter(description = "Mã đăng ký", example = "7f1c1b1e-0000-4000-8000-000000000001") @PathParam("id")
                    UUID id) {
        return Answers.ok(registrations
                .view(id, actor.get(), now.today())
                .orElseThrow(() -> new ProblemException(KitProblem.NOT_FOUND)));
    }

    /** A unit registers. */
    @POST
    @Path("{id}/registration")
    @RolesAllowed({Roles.UNIT_OFFICER, Roles.UNIT_LEADER, Roles.DISTRICT_BOARD, Roles.PROVINCE_BOARD})
    @Idempotent
    @Operation(
            operationId = "registerForMovement",
            summary = "Đăng ký tham gia (Register for a movement)",
            description = "Đến hết ngày hạn đăng ký của phong trào đang diễn ra; đăng ký lại là sửa nội dung.")
    @APIResponse(responseCode = "200", description = "Đăng ký sau thao tác")
    public RestResponse<RegistrationView> register(
            @Parameter(description = "Mã đăng ký", example = "7f1c1b1e-0000-4000-8000-000000000001") @PathParam("id")
                    UUID id,
            @Parameter(description = "Phiên bản đã đọc", example = "\"v1\"") @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid NewRegistration request) {
        return Answers.ok(
                service.register(id, IfMatch.require(ifMatch), request.commitment(), actor.get(), now.instant()));
    }

    /** A unit declines. */
    @POST
    @Path("{id}/refusal")
    @RolesAllowed({Roles.UNIT_OFFICER, Roles.UNIT_LEADER, Roles.DISTRICT_BOARD, Roles.PROVINCE_BOARD})
    @Idempotent
    @Operation(
            operationId = "declineMovement",
            summary = "Không tham gia (Decline a movement)",
            description = "Đến hết ngày hạn đăng ký, có lý do; có thể đăng ký lại sau.")
    @APIResponse(responseCode = "200", description = "Đăng ký sau thao tác")
    public RestResponse<RegistrationView> decline(
            @Parameter(description = "Mã đăng ký", example = "7f1c1b1e-0000-4000-8000-000000000001") @PathParam("id")
                    UUID id,
            @Parameter(description = "Phiên bản đã đọc", example = "\"v1\"") @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid Reason request) {
        return Answers.ok(service.decline(id, IfMatch.require(ifMatch), request.reason(), actor.get(), now.instant()));
    }
}
