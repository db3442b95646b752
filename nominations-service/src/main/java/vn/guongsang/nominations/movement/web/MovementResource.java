package vn.guongsang.nominations.movement.web;

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
import vn.guongsang.nominations.movement.MovementService;
import vn.guongsang.nominations.movement.MovementView;
import vn.guongsang.nominations.movement.Movements;
import vn.guongsang.nominations.movement.NewMovement;

/** Emulation movements: writing and reading. */
@Path("/v1/movements")
@Tag(name = "movements")
public class MovementResource {

    private final Movements movements;
    private final MovementRows rows;
    private final MovementService service;
    private final CurrentActor actor;
    private final PageLinks links;
    private final Now now;

    MovementResource(
            Movements movements,
            MovementRows rows,
            MovementService service,
            CurrentActor actor,
            PageLinks links,
            Now now) {
        this.movements = movements;
        this.rows = rows;
        this.service = service;
        this.actor = actor;
        this.links = links;
        this.now = now;
    }

    /** Begins a draft. */
    @POST
    @RolesAllowed({Roles.UNIT_OFFICER, Roles.UNIT_LEADER, Roles.DISTRICT_BOARD, Roles.PROVINCE_BOARD})
    @Idempotent
    @Operation(
            operationId = "draftMovement",
            summary = "Soạn phong trào thi đua (Draft an emulation movement)",
            description =
                    "Đơn vị phát động phải thuộc phạm vi của người gọi; ngày bắt đầu ≤ hạn đăng ký ≤ ngày kết thúc. "
                            + "Không nêu đơn vị hay loại đơn vị nào là gọi mọi đơn vị cấp dưới.")
    @APIResponse(
            responseCode = "201",
            description = "Đã soạn",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = MovementView.class)))
    public RestResponse<MovementView> draft(@NotNull @Valid NewMovement movement) {
        MovementView view = service.draft(movement, actor.get(), now.instant());
        return Answers.created(URI.create("/v1/movements/" + view.id()), view);
    }

    /** Movements that the caller may see. */
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
            operationId = "listMovements",
            summary = "Danh sách phong trào (List emulation movements)",
            description =
                    "Mới trước. Bản nháp chỉ hiện trong phạm vi của đơn vị phát động; phong trào đã phát động ai cũng thấy.")
    @APIResponse(responseCode = "200", description = "Một trang phong trào")
    public MovementPage list(@Valid @BeanParam MovementFilter filter, @BeanParam PageRequest page, UriInfo request) {
        Slice<MovementRow> slice = rows.list(filter, actor.get(), page);
        return new MovementPage(slice.items(), links.next(request, slice));
    }

    /** One movement. */
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
            operationId = "getMovement",
            summary = "Một phong trào (Get an emulation movement)",
            description = "Nội dung, thao tác được phép; lịch sử chỉ hiện trong phạm vi của đơn vị phát động.")
    @APIResponse(responseCode = "200", description = "Phong trào")
    public RestResponse<MovementView> get(
            @Parameter(description = "Mã phong trào", example = "7f1c1b1e-0000-4000-8000-000000000001") @PathParam("id")
                    UUID id) {
        return Answers.ok(
                movements.view(id, actor.get()).orElseThrow(() -> new ProblemException(KitProblem.NOT_FOUND)));
    }

    /** Rewrites a draft. */
    @PUT
    @Path("{id}")
    @RolesAllowed({Roles.UNIT_OFFICER, Roles.UNIT_LEADER, Roles.DISTRICT_BOARD, Roles.PROVINCE_BOARD})
    @Operation(
            operationId = "editMovement",
            summary = "Sửa phong trào (Edit an emulation movement)",
            description = "Thay toàn bộ nội dung; chỉ khi chưa phát động.")
    @APIResponse(responseCode = "200", description = "Phong trào sau khi sửa")
    public RestResponse<MovementView> edit(
            @Parameter(description = "Mã phong trào", example = "7f1c1b1e-0000-4000-8000-000000000001") @PathParam("id")
                    UUID id,
            @Parameter(description = "Phiên bản đã đọc", example = "\"v1\"") @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid NewMovement movement) {
        return Answers.ok(service.edit(id, IfMatch.require(ifMatch), movement, actor.get(), now.instant()));
    }
}
