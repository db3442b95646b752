package vn.guongsang.nominations.imports.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
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
import vn.guongsang.kit.time.Now;
import vn.guongsang.kit.web.Answers;
import vn.guongsang.nominations.imports.ImportService;
import vn.guongsang.nominations.imports.Imports;
import vn.guongsang.nominations.imports.form.ImportFilter;
import vn.guongsang.nominations.imports.form.ImportView;
import vn.guongsang.nominations.imports.form.NewImport;
import vn.guongsang.nominations.imports.step.ImportKind;
import vn.guongsang.nominations.imports.step.ImportStatus;

/** Imports: announcing a file, reading what became of it. */
@Path("/v1/imports")
@Tag(name = "imports")
public class ImportResource {

    private final Imports imports;
    private final ImportService service;
    private final CurrentActor actor;
    private final PageLinks links;
    private final Now now;

    ImportResource(Imports imports, ImportService service, CurrentActor actor, PageLinks links, Now now) {
        this.imports = imports;
        this.service = service;
        this.actor = actor;
        this.links = links;
        this.now = now;
    }

    /** Announces a file. */
    @POST
    @RolesAllowed({Roles.UNIT_OFFICER, Roles.UNIT_LEADER, Roles.PROVINCE_BOARD})
    @Idempotent
    @Operation(
            operationId = "beginImport",
            summary = "Bắt đầu nhập dữ liệu từ bảng (Begin an import)",
            description =
                    "Khai tệp CSV (UTF-8) hoặc XLSX, rồi gửi từng phần và kiểm tra. Cán bộ đơn vị chỉ nhập dòng của đơn vị"
                            + " mình và bên dưới; Ban Thi đua - Khen thưởng nhập cho mọi đơn vị.")
    @APIResponse(
            responseCode = "201",
            description = "Đã khai",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ImportView.class)))
    public RestResponse<ImportView> begin(@NotNull @Valid NewImport file) {
        ImportView view = service.begin(file, actor.get(), now.instant());
        return Answers.created(URI.create("/v1/imports/" + view.id()), view);
    }

    /** Imports within the caller's scope. */
    @GET
    @RolesAllowed({Roles.UNIT_OFFICER, Roles.UNIT_LEADER, Roles.PROVINCE_BOARD})
    @Operation(
            operationId = "listImports",
            summary = "Các lần nhập dữ liệu (List imports)",
            description = "Trong phạm vi của người gọi, mới trước.")
    @APIResponse(responseCode = "200", description = "Một trang các lần nhập")
    public ImportPage list(
            @Parameter(description = "Loại dữ liệu", example = "PAST_RECOGNITIONS") @QueryParam("kind") ImportKind kind,
            @Parameter(description = "Trạng thái", example = "CHECKED") @QueryParam("status") ImportStatus status,
            @BeanParam PageRequest page,
            UriInfo request) {
        Slice<ImportView> slice = imports.list(new ImportFilter(kind, status), actor.get(), page);
        return new ImportPage(slice.items(), links.next(request, slice));
    }

    /** One import. */
    @GET
    @Path("{id}")
    @RolesAllowed({Roles.UNIT_OFFICER, Roles.UNIT_LEADER, Roles.PROVINCE_BOARD})
    @Operation(
            operationId = "getImport",
            summary = "Một lần nhập dữ liệu (Get an import)",
            description = "Trạng thái và số dòng theo kết quả; khi CHECKED là bản xem trước, có previewToken để ghi.")
    @APIResponse(responseCode = "200", description = "Lần nhập dữ liệu")
    public RestResponse<ImportView> get(
            @Parameter(description = "Mã lần nhập", example = "7f1c1b1e-0000-4000-8000-000000000001") @PathParam("id")
                    UUID id) {
        return Answers.ok(imports.view(id, actor.get()));
    }
}
