package vn.guongsang.media.column.web;

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
import vn.guongsang.media.column.ColumnFilter;
import vn.guongsang.media.column.ColumnReader;
import vn.guongsang.media.column.ColumnService;
import vn.guongsang.media.column.ColumnView;
import vn.guongsang.media.column.content.ColumnContent;
import vn.guongsang.media.column.content.NewColumn;

/** Columns: opening, reading, rewriting. */
@Path("/v1/columns")
@Tag(name = "columns")
public class ColumnResource {

    private static final String EXAMPLE = "7f1c1b1e-0000-4000-8000-000000000001";

    private final ColumnReader columns;
    private final ColumnService service;
    private final CurrentActor actor;
    private final PageLinks links;
    private final Now now;

    ColumnResource(ColumnReader columns, ColumnService service, CurrentActor actor, PageLinks links, Now now) {
        this.columns = columns;
        this.service = service;
        this.actor = actor;
        this.links = links;
        this.now = now;
    }

    /** Columns within the caller's scope. */
    @GET
    @Produces({MediaType.APPLICATION_JSON, Tables.CSV, Tables.XLSX})
    @RolesAllowed({
        Roles.MEDIA_EDITOR,
        Roles.PROPAGANDA_BOARD,
        Roles.PROVINCE_BOARD,
        Roles.COUNCIL_MEMBER,
        Roles.INSPECTOR,
        Roles.AUDITOR,
        Roles.ADMIN
    })
    @Operation(
            operationId = "listColumns",
            summary = "Danh sách chuyên trang, chuyên mục (List columns)",
            description = "Biên tập viên thấy chuyên mục của các kênh mà cơ quan mình sở hữu hôm nay. Mới trước.")
    @APIResponse(responseCode = "200", description = "Một trang chuyên mục")
    public ColumnPage list(
            @Valid @BeanParam ColumnFilter filter, @BeanParam PageRequest page, @Context UriInfo request) {
        Slice<ColumnView> slice = columns.list(filter, actor.get(), page, now.today());
        return new ColumnPage(slice.items(), links.next(request, slice));
    }

    /** One column. */
    @GET
    @Path("{id}")
    @RolesAllowed({
        Roles.MEDIA_EDITOR,
        Roles.PROPAGANDA_BOARD,
        Roles.PROVINCE_BOARD,
        Roles.COUNCIL_MEMBER,
        Roles.INSPECTOR,
        Roles.AUDITOR,
        Roles.ADMIN
    })
    @Operation(
            operationId = "getColumn",
            summary = "Một chuyên mục (Get a column)",
            description = "Căn cứ, định kỳ, số liệu theo tháng, lịch sử và các thao tác được phép.")
    @APIResponse(responseCode = "200", description = "Chuyên mục")
    public RestResponse<ColumnView> get(
            @Parameter(description = "Mã chuyên mục", example = EXAMPLE) @PathParam("id") UUID id) {
        return Answers.ok(view(id, actor.get()));
    }

    /** Opens a column. */
    @POST
    @RolesAllowed(Roles.MEDIA_EDITOR)
    @Idempotent
    @Operation(
            operationId = "openColumn",
            summary = "Mở chuyên mục (Open a column)",
            description = "Trên kênh mà cơ quan của biên tập viên sở hữu hôm nay; ở trạng thái DRAFT.")
    @APIResponse(
            responseCode = "201",
            description = "Đã mở",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ColumnView.class)))
    public RestResponse<ColumnView> open(@NotNull @Valid NewColumn column) {
        Actor who = actor.get();
        UUID id = service.open(column, who, now.instant());
        return Answers.created(URI.create("/v1/columns/" + id), view(id, who));
    }

    /** Rewrites the content of a column. */
    @PUT
    @Path("{id}")
    @RolesAllowed(Roles.MEDIA_EDITOR)
    @Operation(
            operationId = "editColumn",
            summary = "Sửa chuyên mục (Edit a column)",
            description = "Thay toàn bộ nội dung. Khi đổi định kỳ, các kỳ sắp tới chưa ai đụng đến được lập lại ngay.")
    @APIResponse(responseCode = "200", description = "Chuyên mục sau khi sửa")
    public RestResponse<ColumnView> edit(
            @Parameter(description = "Mã chuyên mục", example = EXAMPLE) @PathParam("id") UUID id,
            @Parameter(description = "Phiên bản đã đọc", example = "\"v1\"") @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid ColumnContent content) {
        Actor who = actor.get();
        service.edit(id, IfMatch.require(ifMatch), content, who, now.instant());
        return Answers.ok(view(id, who));
    }

    private ColumnView view(UUID id, Actor who) {
        return columns.find(id, who, now.today()).orElseThrow(() -> new ProblemException(KitProblem.NOT_FOUND));
    }
}
