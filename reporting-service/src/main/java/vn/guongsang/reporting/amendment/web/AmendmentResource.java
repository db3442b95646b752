package vn.guongsang.reporting.amendment.web;

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
import vn.guongsang.kit.problem.KitProblem;
import vn.guongsang.kit.problem.ProblemException;
import vn.guongsang.kit.table.write.Tables;
import vn.guongsang.kit.time.Now;
import vn.guongsang.kit.web.Answers;
import vn.guongsang.kit.web.IfMatch;
import vn.guongsang.reporting.amendment.AmendmentService;
import vn.guongsang.reporting.amendment.AmendmentView;
import vn.guongsang.reporting.amendment.Amendments;
import vn.guongsang.reporting.amendment.content.NewAmendment;

/** Requests: drafting and reading. */
@Path("/v1/amendment-requests")
@Tag(name = "amendments")
public class AmendmentResource {

    private final Amendments amendments;
    private final AmendmentRows rows;
    private final AmendmentService service;
    private final CurrentActor actor;
    private final PageLinks links;
    private final Now now;

    AmendmentResource(
            Amendments amendments,
            AmendmentRows rows,
            AmendmentService service,
            CurrentActor actor,
            PageLinks links,
            Now now) {
        this.amendments = amendments;
        this.rows = rows;
        this.service = service;
        this.actor = actor;
        this.links = links;
        this.now = now;
    }

    /** Begins a draft. */
    @POST
    @RolesAllowed({Roles.UNIT_OFFICER, Roles.UNIT_LEADER, Roles.DISTRICT_BOARD})
    @Idempotent
    @Operation(
            operationId = "draftAmendmentRequest",
            summary = "Soạn phản ánh (Draft an amendment request)",
            description =
                    "Kế hoạch V.2: khó khăn, vướng mắc hoặc cần điều chỉnh, bổ sung thì gửi phản ánh về Sở Nội vụ (qua Ban Thi "
                            + "đua - Khen thưởng).")
    @APIResponse(
            responseCode = "201",
            description = "Đã soạn",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = AmendmentView.class)))
    public RestResponse<AmendmentView> draft(@NotNull @Valid NewAmendment request) {
        AmendmentView view = service.draft(request, actor.get(), now.instant());
        return Answers.created(URI.create("/v1/amendment-requests/" + view.id()), view);
    }

    /** The register. */
    @GET
    @Produces({MediaType.APPLICATION_JSON, Tables.CSV, Tables.XLSX})
    @RolesAllowed({
        Roles.UNIT_OFFICER,
        Roles.UNIT_LEADER,
        Roles.DISTRICT_BOARD,
        Roles.PROVINCE_BOARD,
        Roles.COUNCIL_MEMBER,
        Roles.INSPECTOR,
        Roles.AUDITOR
    })
    @Operation(
            operationId = "listAmendmentRequests",
            summary = "Sổ phản ánh (List amendment requests)",
            description = "Phản ánh trong phạm vi của người gọi, mới trước, với số ngày đã chờ từ khi gửi.")
    @APIResponse(responseCode = "200", description = "Một trang phản ánh")
    public AmendmentPage list(
            @Valid @BeanParam AmendmentFilter filter, @BeanParam PageRequest page, @Context UriInfo request) {
        Slice<AmendmentRow> slice = rows.list(filter, actor.get(), now.today(), page);
        return new AmendmentPage(slice.items(), links.next(request, slice));
    }

    /** One request. */
    @GET
    @Path("{id}")
    @RolesAllowed({
        Roles.UNIT_OFFICER,
        Roles.UNIT_LEADER,
        Roles.DISTRICT_BOARD,
        Roles.PROVINCE_BOARD,
        Roles.COUNCIL_MEMBER,
        Roles.INSPECTOR,
        Roles.AUDITOR
    })
    @Operation(
            operationId = "getAmendmentRequest",
            summary = "Một phản ánh (Get an amendment request)",
            description = "Nội dung, trả lời, lần trình, quyết định, lịch sử và các thao tác được phép.")
    @APIResponse(responseCode = "200", description = "Phản ánh")
    public RestResponse<AmendmentView> get(
            @Parameter(description = "Mã phản ánh", example = "7f1c1b1e-0000-4000-8000-000000000001") @PathParam("id")
                    UUID id) {
        return Answers.ok(
                amendments.view(id, actor.get()).orElseThrow(() -> new ProblemException(KitProblem.NOT_FOUND)));
    }

    /** Rewrites a draft. */
    @PUT
    @Path("{id}")
    @RolesAllowed({Roles.UNIT_OFFICER, Roles.UNIT_LEADER, Roles.DISTRICT_BOARD})
    @Operation(
            operationId = "editAmendmentRequest",
            summary = "Sửa phản ánh (Edit an amendment request)",
            description = "Thay toàn bộ nội dung; chỉ khi đang soạn. Đơn vị giữ nguyên.")
    @APIResponse(responseCode = "200", description = "Phản ánh sau khi sửa")
    public RestResponse<AmendmentView> edit(
            @Parameter(description = "Mã phản ánh", example = "7f1c1b1e-0000-4000-8000-000000000001") @PathParam("id")
                    UUID id,
            @Parameter(description = "Phiên bản đã đọc", example = "\"v1\"") @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid NewAmendment request) {
        return Answers.ok(service.edit(id, IfMatch.require(ifMatch), request, actor.get(), now.instant()));
    }
}
