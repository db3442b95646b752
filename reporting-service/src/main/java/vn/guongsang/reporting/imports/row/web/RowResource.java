package vn.guongsang.reporting.imports.row.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.guongsang.kit.actor.CurrentActor;
import vn.guongsang.kit.actor.Roles;
import vn.guongsang.kit.page.PageLinks;
import vn.guongsang.kit.page.PageRequest;
import vn.guongsang.kit.page.Slice;
import vn.guongsang.kit.problem.KitProblem;
import vn.guongsang.kit.problem.Languages;
import vn.guongsang.kit.problem.ProblemException;
import vn.guongsang.kit.table.write.Tables;
import vn.guongsang.reporting.imports.ImportView;
import vn.guongsang.reporting.imports.Imports;
import vn.guongsang.reporting.imports.row.RowOutcome;
import vn.guongsang.reporting.imports.row.RowStore;
import vn.guongsang.reporting.imports.row.RowView;

/** The rows of an import. */
@Path("/v1/figure-imports/{id}/rows")
@Tag(name = "imports")
public class RowResource {

    private final Imports imports;
    private final RowStore rows;
    private final CurrentActor actor;
    private final PageLinks links;

    RowResource(Imports imports, RowStore rows, CurrentActor actor, PageLinks links) {
        this.imports = imports;
        this.rows = rows;
        this.actor = actor;
        this.links = links;
    }

    /** Rows and their faults. */
    @GET
    @Produces({MediaType.APPLICATION_JSON, Tables.CSV, Tables.XLSX})
    @RolesAllowed({Roles.PROVINCE_BOARD, Roles.FINANCE, Roles.AUDITOR})
    @Operation(
            operationId = "listFigureImportRows",
            summary = "Kết quả từng dòng (List rows of a figure import)",
            description = "Theo thứ tự của tệp; mỗi ô sai nêu cột, quy tắc và giá trị được chấp nhận.")
    @APIResponse(responseCode = "200", description = "Một trang dòng")
    public RowPage list(
            @Parameter(description = "Mã lần nhập", example = "7f1c1b1e-0000-4000-8000-000000000005") @PathParam("id")
                    UUID id,
            @Parameter(description = "Chỉ những dòng có kết quả này", example = "INVALID") @QueryParam("outcome")
                    RowOutcome outcome,
            @BeanParam PageRequest page,
            @Context HttpHeaders headers,
            @Context UriInfo request) {
        ImportView view = imports.view(id, actor.get()).orElseThrow(() -> new ProblemException(KitProblem.NOT_FOUND));
        RowStore.Question question = new RowStore.Question(
                id, view.kind(), outcome, Languages.pick(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE)));
        Slice<RowView> slice = rows.list(question, page);
        return new RowPage(slice.items(), links.next(request, slice));
    }
}
