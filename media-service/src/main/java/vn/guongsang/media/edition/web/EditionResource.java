package vn.guongsang.media.edition.web;

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
import vn.guongsang.kit.actor.Actor;
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
import vn.guongsang.media.edition.EditionReader;
import vn.guongsang.media.edition.EditionService;
import vn.guongsang.media.edition.EditionView;
import vn.guongsang.media.edition.content.EditionContent;

/** Editions: reading and writing their content. */
@Path("/v1/editions")
@Tag(name = "editions")
public class EditionResource {

    private final EditionRows rows;
    private final EditionReader reader;
    private final EditionService service;
    private final CurrentActor actor;
    private final PageLinks links;
    private final Now now;

    EditionResource(
            EditionRows rows,
            EditionReader reader,
            EditionService service,
            CurrentActor actor,
            PageLinks links,
            Now now) {
        this.rows = rows;
        this.reader = reader;
        this.service = service;
        this.actor = actor;
        this.links = links;
        this.now = now;
    }

    /** Editions that the caller may see. */
    @GET
    @Produces({MediaType.APPLICATION_JSON, Tables.CSV, Tables.XLSX})
    @RolesAllowed({
        Roles.CMS,
        Roles.MEDIA_EDITOR,
        Roles.PROPAGANDA_BOARD,
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
            operationId = "listEditions",
            summary = "Danh sách ấn phẩm (List editions)",
            description = "Mới trước. Bản chưa phát hành chỉ Ban TĐKT, Ban Tuyên giáo, Hội đồng và bên giám sát thấy.")
    @APIResponse(responseCode = "200", description = "Một trang ấn phẩm")
    public EditionPage list(@Valid @BeanParam EditionFilter filter, @BeanParam PageRequest page, UriInfo request) {
        Slice<EditionRow> slice = rows.list(filter, actor.get(), page);
        return new EditionPage(slice.items(), links.next(request, slice));
    }

    /** One edition. */
    @GET
    @Path("{id}")
    @RolesAllowed({
        Roles.CMS,
        Roles.MEDIA_EDITOR,
        Roles.PROPAGANDA_BOARD,
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
            operationId = "getEdition",
            summary = "Một ấn phẩm (Get an edition)",
            description =
                    "Nội dung, số hồ sơ đã có và còn chờ (vì sao), các bản dựng với mã kiểm tra. Người đọc không thấy quy "
                            + "tắc chọn, người thao tác và lịch sử.")
    @APIResponse(responseCode = "200", description = "Ấn phẩm")
    public RestResponse<EditionView> get(
            @Parameter(description = "Mã ấn phẩm", example = "7f1c1b1e-0000-4000-8000-000000000001") @PathParam("id")
                    UUID id) {
        return Answers.ok(view(id, actor.get()));
    }

    /** Begins a draft. */
    @POST
    @RolesAllowed(Roles.PROVINCE_BOARD)
    @Idempotent
    @Operation(
            operationId = "draftEdition",
            summary = "Soạn ấn phẩm (Draft an edition)",
            description =
                    "Ban TĐKT phát hành ấn phẩm (kế hoạch V.1.a). Chọn hồ sơ theo quy tắc, chọn tay theo thứ tự, hoặc cả hai.")
    @APIResponse(
            responseCode = "201",
            description = "Đã soạn",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = EditionView.class)))
    public RestResponse<EditionView> draft(@NotNull @Valid EditionContent request) {
        Actor who = actor.get();
        UUID id = service.create(request, who, now.instant());
        return Answers.created(URI.create("/v1/editions/" + id), view(id, who));
    }

    /** Rewrites the content. */
    @PUT
    @Path("{id}")
    @RolesAllowed(Roles.PROVINCE_BOARD)
    @Operation(
            operationId = "editEdition",
            summary = "Sửa ấn phẩm (Edit an edition)",
            description = "DRAFT, ASSEMBLING hoặc ASSEMBLED → DRAFT. Thay toàn bộ nội dung; hồ sơ phải chọn lại.")
    @APIResponse(responseCode = "200", description = "Ấn phẩm sau khi sửa")
    public RestResponse<EditionView> edit(
            @Parameter(description = "Mã ấn phẩm", example = "7f1c1b1e-0000-4000-8000-000000000001") @PathParam("id")
                    UUID id,
            @Parameter(description = "Phiên bản đã đọc", example = "\"v1\"") @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid EditionContent request) {
        Actor who = actor.get();
        service.edit(id, IfMatch.require(ifMatch), request, who, now.instant());
        return Answers.ok(view(id, who));
    }

    private EditionView view(UUID id, Actor who) {
        return reader.view(id, who, now.instant()).orElseThrow(() -> new ProblemException(KitProblem.NOT_FOUND));
    }
}
