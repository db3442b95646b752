package vn.guongsang.media.broadcast.programme.web;

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
import java.time.Instant;
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
import vn.guongsang.kit.table.write.Tables;
import vn.guongsang.kit.time.Now;
import vn.guongsang.kit.web.Answers;
import vn.guongsang.kit.web.IfMatch;
import vn.guongsang.media.broadcast.programme.NewProgramme;
import vn.guongsang.media.broadcast.programme.ProgrammeService;

/** Programmes: writing and reading. */
@Path("/v1/programmes")
@Tag(name = "programmes")
public class ProgrammeResource {

    private final ProgrammeViews views;
    private final ProgrammeService service;
    private final CurrentActor actor;
    private final PageLinks links;
    private final Now now;

    ProgrammeResource(ProgrammeViews views, ProgrammeService service, CurrentActor actor, PageLinks links, Now now) {
        this.views = views;
        this.service = service;
        this.actor = actor;
        this.links = links;
        this.now = now;
    }

    /** Begins a programme. */
    @POST
    @RolesAllowed(Roles.MEDIA_EDITOR)
    @Idempotent
    @Operation(
            operationId = "beginProgramme",
            summary = "Mở chương trình (Begin a programme)",
            description =
                    "Trên kênh phát thanh, truyền hình của cơ quan mình. Các khung giờ được tạo trước ngay; buổi trùng "
                            + "giờ với khung khác không được tạo và nằm ở unplaced.")
    @APIResponse(
            responseCode = "201",
            description = "Đã mở",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ProgrammeView.class)))
    public RestResponse<ProgrammeView> begin(@NotNull @Valid NewProgramme programme) {
        Actor who = actor.get();
        Instant at = now.instant();
        UUID id = service.begin(programme, who, at);
        return Answers.created(URI.create("/v1/programmes/" + id), views.get(id, who, at));
    }

    /** Programmes that the caller may see. */
    @GET
    @Produces({MediaType.APPLICATION_JSON, Tables.CSV, Tables.XLSX})
    @RolesAllowed({
        Roles.MEDIA_EDITOR,
        Roles.CMS,
        Roles.PROPAGANDA_BOARD,
        Roles.PROVINCE_BOARD,
        Roles.INSPECTOR,
        Roles.AUDITOR,
        Roles.ADMIN
    })
    @Operation(
            operationId = "listProgrammes",
            summary = "Danh sách chương trình (List programmes)",
            description = "Tòa soạn thấy chương trình của kênh mình và của kênh mà kênh mình tiếp sóng; mới trước.")
    @APIResponse(responseCode = "200", description = "Một trang chương trình")
    public ProgrammePage list(@Valid @BeanParam ProgrammeFilter filter, @BeanParam PageRequest page, UriInfo request) {
        Slice<ProgrammeView> slice = views.list(filter, actor.get(), page);
        return new ProgrammePage(slice.items(), links.next(request, slice));
    }

    /** One programme. */
    @GET
    @Path("{id}")
    @RolesAllowed({
        Roles.MEDIA_EDITOR,
        Roles.CMS,
        Roles.PROPAGANDA_BOARD,
        Roles.PROVINCE_BOARD,
        Roles.INSPECTOR,
        Roles.AUDITOR,
        Roles.ADMIN
    })
    @Operation(
            operationId = "getProgramme",
            summary = "Một chương trình (Get a programme)",
            description = "Nội dung, lịch sử, các buổi chưa xếp được và thao tác được phép.")
    @APIResponse(responseCode = "200", description = "Chương trình")
    public RestResponse<ProgrammeView> get(
            @Parameter(description = "Mã chương trình", example = "7f1c1b1e-0000-4000-8000-000000000001")
                    @PathParam("id")
                    UUID id) {
        return Answers.ok(views.get(id, actor.get(), now.instant()));
    }

    /** Rewrites a programme. */
    @PUT
    @Path("{id}")
    @RolesAllowed(Roles.MEDIA_EDITOR)
    @Operation(
            operationId = "editProgramme",
            summary = "Sửa chương trình (Edit a programme)",
            description =
                    "Thay toàn bộ nội dung, trừ kênh. Khung sắp tới được xếp lại ngay; buổi đã dời, đã hủy hoặc đã có nội "
                            + "dung giữ nguyên.")
    @APIResponse(responseCode = "200", description = "Chương trình sau khi sửa")
    public RestResponse<ProgrammeView> edit(
            @Parameter(description = "Mã chương trình", example = "7f1c1b1e-0000-4000-8000-000000000001")
                    @PathParam("id")
                    UUID id,
            @Parameter(description = "Phiên bản đã đọc", example = "\"v1\"") @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid NewProgramme programme) {
        Actor who = actor.get();
        Instant at = now.instant();
        service.edit(id, IfMatch.require(ifMatch), programme, who, at);
        return Answers.ok(views.get(id, who, at));
    }
}
