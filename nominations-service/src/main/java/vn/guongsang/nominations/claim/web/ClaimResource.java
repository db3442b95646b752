package vn.guongsang.nominations.claim.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
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
import vn.guongsang.kit.table.write.Tables;
import vn.guongsang.kit.time.Now;
import vn.guongsang.kit.web.Answers;
import vn.guongsang.kit.web.IfMatch;
import vn.guongsang.nominations.claim.ClaimService;
import vn.guongsang.nominations.claim.ClaimView;
import vn.guongsang.nominations.claim.Claims;
import vn.guongsang.nominations.claim.NewClaim;

/** Claims of a nomination. */
@Path("/v1/nominations/{nominationId}/claims")
@Tag(name = "claims")
public class ClaimResource {

    private static final String NOMINATION = "Mã hồ sơ";
    private static final String ID = "Mã thành tích";
    private static final String EXAMPLE = "7f1c1b1e-0000-4000-8000-000000000001";
    private static final String VERSION = "Phiên bản đã đọc của thành tích";
    private static final String TAG = "\"v1\"";

    private final Claims claims;
    private final ClaimService service;
    private final CurrentActor actor;
    private final PageLinks links;
    private final Now now;

    ClaimResource(Claims claims, ClaimService service, CurrentActor actor, PageLinks links, Now now) {
        this.claims = claims;
        this.service = service;
        this.actor = actor;
        this.links = links;
        this.now = now;
    }

    /** The claims of a nomination. */
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
            operationId = "listClaims",
            summary = "Các thành tích của hồ sơ (List claims)",
            description = "Từng thành tích với nguồn kiểm chứng và tình trạng xác minh, theo thứ tự đã nêu.")
    @APIResponse(responseCode = "200", description = "Một trang thành tích")
    public ClaimPage list(
            @Parameter(description = NOMINATION, example = EXAMPLE) @PathParam("nominationId") UUID nomination,
            @BeanParam PageRequest page,
            UriInfo request) {
        Slice<ClaimView> slice = claims.list(nomination, actor.get(), page);
        return new ClaimPage(slice.items(), links.next(request, slice));
    }

    /** One claim. */
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
            operationId = "getClaim",
            summary = "Một thành tích (Get a claim)",
            description = "Nội dung, nguồn, lần xác minh gần nhất, lịch sử và các thao tác được phép.")
    @APIResponse(responseCode = "200", description = "Thành tích")
    public RestResponse<ClaimView> get(
            @Parameter(description = NOMINATION, example = EXAMPLE) @PathParam("nominationId") UUID nomination,
            @Parameter(description = ID, example = EXAMPLE) @PathParam("id") UUID id) {
        return Answers.ok(claims.view(nomination, id, actor.get()));
    }

    /** States a claim. */
    @POST
    @RolesAllowed({Roles.UNIT_OFFICER, Roles.UNIT_LEADER, Roles.DISTRICT_BOARD, Roles.PROVINCE_BOARD})
    @Idempotent
    @Operation(
            operationId = "stateClaim",
            summary = "Nêu một thành tích (State a claim)",
            description = "Chỉ khi hồ sơ đang soạn hoặc bị trả lại; là một lần sửa hồ sơ, nên hồ sơ có phiên bản mới. "
                    + "Người nêu, sửa thành tích không được xác minh, thẩm định hay quyết định hồ sơ. Nhiều nhất 100.")
    @APIResponse(
            responseCode = "201",
            description = "Đã nêu",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ClaimView.class)))
    public RestResponse<ClaimView> state(
            @Parameter(description = NOMINATION, example = EXAMPLE) @PathParam("nominationId") UUID nomination,
            @NotNull @Valid NewClaim claim) {
        ClaimView view = service.state(nomination, claim, actor.get(), now.instant());
        return Answers.created(URI.create("/v1/nominations/" + nomination + "/claims/" + view.id()), view);
    }

    /** Changes a claim. */
    @PUT
    @Path("{id}")
    @RolesAllowed({Roles.UNIT_OFFICER, Roles.UNIT_LEADER, Roles.DISTRICT_BOARD, Roles.PROVINCE_BOARD})
    @Operation(
            operationId = "editClaim",
            summary = "Sửa một thành tích (Edit a claim)",
            description = "Chỉ khi hồ sơ đang soạn hoặc bị trả lại. Nội dung đổi thì trở về UNVERIFIED.")
    @APIResponse(responseCode = "200", description = "Thành tích sau khi sửa")
    public RestResponse<ClaimView> edit(
            @Parameter(description = NOMINATION, example = EXAMPLE) @PathParam("nominationId") UUID nomination,
            @Parameter(description = ID, example = EXAMPLE) @PathParam("id") UUID id,
            @Parameter(description = VERSION, example = TAG) @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid NewClaim claim) {
        return Answers.ok(service.edit(nomination, id, IfMatch.require(ifMatch), claim, actor.get(), now.instant()));
    }

    /** Removes a claim. */
    @DELETE
    @Path("{id}")
    @RolesAllowed({Roles.UNIT_OFFICER, Roles.UNIT_LEADER, Roles.DISTRICT_BOARD, Roles.PROVINCE_BOARD})
    @Operation(
            operationId = "removeClaim",
            summary = "Bỏ một thành tích (Remove a claim)",
            description = "Chỉ khi hồ sơ đang soạn hoặc bị trả lại. Nhật ký giữ lại việc đã bỏ.")
    @APIResponse(responseCode = "204", description = "Đã bỏ")
    public void remove(
            @Parameter(description = NOMINATION, example = EXAMPLE) @PathParam("nominationId") UUID nomination,
            @Parameter(description = ID, example = EXAMPLE) @PathParam("id") UUID id,
            @Parameter(description = VERSION, example = TAG) @HeaderParam("If-Match") String ifMatch) {
        service.remove(nomination, id, IfMatch.require(ifMatch), actor.get(), now.instant());
    }

    /** Confirms a claim. */
    @POST
    @Path("{id}/confirmation")
    @RolesAllowed({
        Roles.UNIT_OFFICER,
        Roles.UNIT_LEADER,
        Roles.DISTRICT_BOARD,
        Roles.PROVINCE_BOARD,
        Roles.COUNCIL_MEMBER
    })
    @Idempotent
    @Operation(
            operationId = "confirmClaim",
            summary = "Xác nhận một thành tích (Confirm a claim)",
            description =
                    "UNVERIFIED hoặc DISPUTED → CONFIRMED, khi hồ sơ đã trình hoặc đang thẩm định. Người lập, sửa, "
                            + "trình hồ sơ hay nêu thành tích không được xác minh.")
    @APIResponse(responseCode = "200", description = "Thành tích sau khi xác nhận")
    public RestResponse<ClaimView> confirm(
            @Parameter(description = NOMINATION, example = EXAMPLE) @PathParam("nominationId") UUID nomination,
            @Parameter(description = ID, example = EXAMPLE) @PathParam("id") UUID id,
            @Parameter(description = VERSION, example = TAG) @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid ClaimNote request) {
        return Answers.ok(
                service.confirm(nomination, id, IfMatch.require(ifMatch), request.note(), actor.get(), now.instant()));
    }

    /** Disputes a claim. */
    @POST
    @Path("{id}/dispute")
    @RolesAllowed({
        Roles.UNIT_OFFICER,
        Roles.UNIT_LEADER,
        Roles.DISTRICT_BOARD,
        Roles.PROVINCE_BOARD,
        Roles.COUNCIL_MEMBER
    })
    @Idempotent
    @Operation(
            operationId = "disputeClaim",
            summary = "Phản bác một thành tích (Dispute a claim)",
            description =
                    "UNVERIFIED hoặc CONFIRMED → DISPUTED, khi hồ sơ đã trình hoặc đang thẩm định. Hồ sơ có thành "
                            + "tích bị phản bác hoặc chưa xác minh không được công nhận.")
    @APIResponse(responseCode = "200", description = "Thành tích sau khi phản bác")
    public RestResponse<ClaimView> dispute(
            @Parameter(description = NOMINATION, example = EXAMPLE) @PathParam("nominationId") UUID nomination,
            @Parameter(description = ID, example = EXAMPLE) @PathParam("id") UUID id,
            @Parameter(description = VERSION, example = TAG) @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid ClaimNote request) {
        return Answers.ok(
                service.dispute(nomination, id, IfMatch.require(ifMatch), request.note(), actor.get(), now.instant()));
    }
}
