package vn.guongsang.nominations.nomination.web;

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
import vn.guongsang.nominations.nomination.NominationService;
import vn.guongsang.nominations.nomination.NominationView;
import vn.guongsang.nominations.nomination.Nominations;
import vn.guongsang.nominations.nomination.dossier.NewNomination;

/** Nominations: drafting and reading. */
@Path("/v1/nominations")
@Tag(name = "nominations")
public class NominationResource {

    private final Nominations nominations;
    private final NominationRows rows;
    private final NominationService service;
    private final CurrentActor actor;
    private final PageLinks links;
    private final Now now;

    NominationResource(
            Nominations nominations,
            NominationRows rows,
            NominationService service,
            CurrentActor actor,
            PageLinks links,
            Now now) {
        this.nominations = nominations;
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
            operationId = "draftNomination",
            summary = "Lập hồ sơ đề nghị (Draft a nomination)",
            description = "Bản nháp được phép thiếu nội dung. Đối tượng và đơn vị phải thuộc phạm vi của người gọi.")
    @APIResponse(
            responseCode = "201",
            description = "Đã lập",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = NominationView.class)))
    public RestResponse<NominationView> draft(@NotNull @Valid NewNomination nomination) {
        NominationView view = service.draft(nomination, actor.get(), now.instant());
        return Answers.created(URI.create("/v1/nominations/" + view.id()), view);
    }

    /** Nominations within the caller's scope. */
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
            operationId = "listNominations",
            summary = "Danh sách hồ sơ (List nominations)",
            description = "Hồ sơ trong phạm vi của người gọi, mới trước; khi tìm theo tên, tên khớp nhất trước.")
    @APIResponse(responseCode = "200", description = "Một trang hồ sơ")
    public NominationPage list(
            @Valid @BeanParam NominationFilter filter, @BeanParam PageRequest page, UriInfo request) {
        Slice<NominationRow> slice = rows.list(filter, actor.get(), page);
        return new NominationPage(slice.items(), links.next(request, slice));
    }

    /** One nomination. */
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
            operationId = "getNomination",
            summary = "Một hồ sơ (Get a nomination)",
            description = "Toàn bộ hồ sơ, ý kiến thẩm định, lịch sử và các thao tác được phép.")
    @APIResponse(responseCode = "200", description = "Hồ sơ")
    public RestResponse<NominationView> get(
            @Parameter(description = "Mã hồ sơ", example = "7f1c1b1e-0000-4000-8000-000000000001") @PathParam("id")
                    UUID id) {
        return Answers.ok(
                nominations.view(id, actor.get()).orElseThrow(() -> new ProblemException(KitProblem.NOT_FOUND)));
    }

    /** Rewrites a draft or a returned nomination. */
    @PUT
    @Path("{id}")
    @RolesAllowed({Roles.UNIT_OFFICER, Roles.UNIT_LEADER, Roles.DISTRICT_BOARD, Roles.PROVINCE_BOARD})
    @Operation(
            operationId = "editNomination",
            summary = "Sửa hồ sơ (Edit a nomination)",
            description = "Thay toàn bộ nội dung; chỉ khi hồ sơ đang soạn hoặc bị trả lại.")
    @APIResponse(responseCode = "200", description = "Hồ sơ sau khi sửa")
    public RestResponse<NominationView> edit(
            @Parameter(description = "Mã hồ sơ", example = "7f1c1b1e-0000-4000-8000-000000000001") @PathParam("id")
                    UUID id,
            @Parameter(description = "Phiên bản đã đọc", example = "\"v1\"") @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid NewNomination nomination) {
        return Answers.ok(service.edit(id, IfMatch.require(ifMatch), nomination, actor.get(), now.instant()));
    }
}
