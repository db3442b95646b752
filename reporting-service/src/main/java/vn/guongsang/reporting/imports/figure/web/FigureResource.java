package vn.guongsang.reporting.imports.figure.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.guongsang.kit.actor.CurrentActor;
import vn.guongsang.kit.actor.Roles;
import vn.guongsang.kit.page.PageLinks;
import vn.guongsang.kit.page.PageRequest;
import vn.guongsang.kit.page.Slice;
import vn.guongsang.kit.table.write.Tables;
import vn.guongsang.reporting.imports.figure.FigureFilter;
import vn.guongsang.reporting.imports.figure.FigureRow;
import vn.guongsang.reporting.imports.figure.FigureRows;

/** Imported figures. */
@Path("/v1/imported-figures")
@Tag(name = "imports")
public class FigureResource {

    private final FigureRows rows;
    private final CurrentActor actor;
    private final PageLinks links;

    FigureResource(FigureRows rows, CurrentActor actor, PageLinks links) {
        this.rows = rows;
        this.actor = actor;
        this.links = links;
    }

    /** Figures that stand. */
    @GET
    @Produces({MediaType.APPLICATION_JSON, Tables.CSV, Tables.XLSX})
    @RolesAllowed({
        Roles.UNIT_OFFICER,
        Roles.UNIT_LEADER,
        Roles.DISTRICT_BOARD,
        Roles.PROVINCE_BOARD,
        Roles.FINANCE,
        Roles.INSPECTOR,
        Roles.AUDITOR
    })
    @Operation(
            operationId = "listImportedFigures",
            summary = "Số liệu đã nhập của các năm trước (List imported figures)",
            description =
                    "Trong phạm vi của người gọi, kèm văn bản nguồn; đứng riêng, không bao giờ cộng vào số được đếm. Cơ quan tài "
                            + "chính chỉ thấy kinh phí.")
    @APIResponse(responseCode = "200", description = "Một trang số liệu")
    public FigurePage list(
            @Valid @BeanParam FigureFilter filter, @BeanParam PageRequest page, @Context UriInfo request) {
        Slice<FigureRow> slice = rows.list(filter, actor.get(), page);
        return new FigurePage(slice.items(), links.next(request, slice));
    }
}
