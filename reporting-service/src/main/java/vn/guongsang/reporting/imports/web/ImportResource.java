package vn.guongsang.reporting.imports.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
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
import vn.guongsang.reporting.imports.ImportService;
import vn.guongsang.reporting.imports.ImportView;
import vn.guongsang.reporting.imports.Imports;
import vn.guongsang.reporting.imports.form.NewImport;

/** Imports: the dry run, and reading. */
@Path("/v1/figure-imports")
@Tag(name = "imports")
public class ImportResource {

    private final Imports imports;
    private final ImportRows rows;
    private final ImportService service;
    private final CurrentActor actor;
    private final PageLinks links;
    private final Now now;

    ImportResource(
            Imports imports, ImportRows rows, ImportService service, CurrentActor actor, PageLinks links, Now now) {
        this.imports = imports;
        this.rows = rows;
        this.service = service;
        this.actor = actor;
        this.links = links;
        this.now = now;
    }

    /** The dry run. */
    @POST
    @RolesAllowed({Roles.PROVINCE_BOARD, Roles.FINANCE})
    @Idempotent
    @Operation(
            operationId = "checkFigureImport",
            summary = "Kiểm tra tệp số liệu (Check a figure import)",
            description =
                    "Chạy thử: nói mỗi dòng sẽ thành gì, chưa ghi số nào. Đơn vị tìm theo mã hoặc tên của chính năm đó; không rõ "
                            + "thì là lỗi, kèm các đơn vị có thể là. Số viết kiểu Việt Nam (1.234.567,5); chỗ có thể hiểu hai "
                            + "cách thì là lỗi. Cơ quan tài chính chỉ nhập kinh phí.")
    @APIResponse(
            responseCode = "201",
            description = "Đã kiểm tra",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ImportView.class)))
    public RestResponse<ImportView> check(@NotNull @Valid NewImport file) {
        ImportView view = service.check(file, actor.get(), now.instant());
        return Answers.created(URI.create("/v1/figure-imports/" + view.id()), view);
    }

    /** All imports. */
    @GET
    @Produces({MediaType.APPLICATION_JSON, Tables.CSV, Tables.XLSX})
    @RolesAllowed({Roles.PROVINCE_BOARD, Roles.FINANCE, Roles.AUDITOR})
    @Operation(
            operationId = "listFigureImports",
            summary = "Danh sách lần nhập (List figure imports)",
            description = "Mới trước; cơ quan tài chính chỉ thấy lần nhập kinh phí.")
    @APIResponse(responseCode = "200", description = "Một trang lần nhập")
    public ImportPage list(@BeanParam PageRequest page, @Context UriInfo request) {
        Slice<ImportRow> slice = rows.list(actor.get(), page);
        return new ImportPage(slice.items(), links.next(request, slice));
    }

    /** One import. */
    @GET
    @Path("{id}")
    @RolesAllowed({Roles.PROVINCE_BOARD, Roles.FINANCE, Roles.AUDITOR})
    @Operation(
            operationId = "getFigureImport",
            summary = "Một lần nhập (Get a figure import)",
            description = "Kết quả kiểm tra, văn bản nguồn, lịch sử.")
    @APIResponse(responseCode = "200", description = "Lần nhập")
    public RestResponse<ImportView> get(
            @Parameter(description = "Mã lần nhập", example = "7f1c1b1e-0000-4000-8000-000000000005") @PathParam("id")
                    UUID id) {
        return Answers.ok(imports.view(id, actor.get()).orElseThrow(() -> new ProblemException(KitProblem.NOT_FOUND)));
    }
}
