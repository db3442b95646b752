package vn.guongsang.nominations.imports.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.guongsang.kit.actor.CurrentActor;
import vn.guongsang.kit.actor.Roles;
import vn.guongsang.kit.page.PageLinks;
import vn.guongsang.kit.page.PageRequest;
import vn.guongsang.kit.page.Slice;
import vn.guongsang.kit.problem.Languages;
import vn.guongsang.kit.table.write.Tables;
import vn.guongsang.nominations.imports.Imports;
import vn.guongsang.nominations.imports.row.RowOutcome;
import vn.guongsang.nominations.imports.row.RowReports;
import vn.guongsang.nominations.imports.row.RowView;

/** The rows of an import: page by page, and its errors as a table. */
@Path("/v1/imports/{id}")
@Tag(name = "imports")
public class ImportRowResource {

    private static final String ID = "Mã lần nhập";
    private static final String EXAMPLE = "7f1c1b1e-0000-4000-8000-000000000001";
    private static final String LANGUAGE = "Ngôn ngữ của lời giải thích";

    private final Imports imports;
    private final RowReports reports;
    private final CurrentActor actor;
    private final PageLinks links;

    ImportRowResource(Imports imports, RowReports reports, CurrentActor actor, PageLinks links) {
        this.imports = imports;
        this.reports = reports;
        this.actor = actor;
        this.links = links;
    }

    /** What was found row by row. */
    @GET
    @Produces({MediaType.APPLICATION_JSON, Tables.CSV, Tables.XLSX})
    @Path("rows")
    @RolesAllowed({Roles.UNIT_OFFICER, Roles.UNIT_LEADER, Roles.PROVINCE_BOARD})
    @Operation(
            operationId = "listImportRows",
            summary = "Kết quả từng dòng (List the rows of an import)",
            description = "Theo thứ tự trong tệp. Sau khi ghi hoặc hủy chỉ còn kết quả, không còn nội dung dòng.")
    @APIResponse(responseCode = "200", description = "Một trang các dòng")
    public ImportRowPage rows(
            @Parameter(description = ID, example = EXAMPLE) @PathParam("id") UUID id,
            @Parameter(description = "Chỉ dòng có kết quả này", example = "AMBIGUOUS") @QueryParam("outcome")
                    RowOutcome outcome,
            @BeanParam PageRequest page,
            @Parameter(description = LANGUAGE, example = "vi") @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE)
                    String language,
            UriInfo request) {
        Slice<RowView> slice = reports.list(question(id, outcome, language), page);
        return new ImportRowPage(slice.items(), links.next(request, slice));
    }

    /** The wrong and unclear rows as a table. */
    @GET
    @Path("errors")
    @Produces("text/csv")
    @RolesAllowed({Roles.UNIT_OFFICER, Roles.UNIT_LEADER, Roles.PROVINCE_BOARD})
    @Operation(
            operationId = "downloadImportErrors",
            summary = "Tải danh sách lỗi (Download the errors of an import)",
            description = "CSV UTF-8: số dòng, kết quả, cột, mã quy tắc, giải thích, giá trị được chấp nhận.")
    @APIResponse(
            responseCode = "200",
            description = "Danh sách lỗi",
            content =
                    @Content(
                            mediaType = "text/csv",
                            schema = @Schema(type = SchemaType.STRING, maxLength = 20_000_000)))
    public Response errors(
            @Parameter(description = ID, example = EXAMPLE) @PathParam("id") UUID id,
            @Parameter(description = LANGUAGE, example = "vi") @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE)
                    String language) {
        ErrorTable table = new ErrorTable(reports);
        return Response.ok(
                        table.of(
                                question(id, RowOutcome.ERROR, language),
                                question(id, RowOutcome.CONFLICT, language),
                                question(id, RowOutcome.AMBIGUOUS, language)),
                        "text/csv;charset=UTF-8")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"import-errors.csv\"")
                .build();
    }

    private RowReports.Question question(UUID id, RowOutcome outcome, String language) {
        return new RowReports.Question(id, imports.view(id, actor.get()).kind(), outcome, Languages.pick(language));
    }
}
