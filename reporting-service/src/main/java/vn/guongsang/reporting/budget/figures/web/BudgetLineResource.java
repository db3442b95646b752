package vn.guongsang.reporting.budget.figures.web;

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
import vn.guongsang.kit.time.Now;
import vn.guongsang.reporting.budget.figures.CountedLines;
import vn.guongsang.reporting.budget.figures.FiguresQuestion;
import vn.guongsang.reporting.budget.figures.LineRow;

/** The lines behind the sums. */
@Path("/v1/budget-lines")
@Tag(name = "budgets")
@RolesAllowed({
    Roles.UNIT_OFFICER,
    Roles.UNIT_LEADER,
    Roles.DISTRICT_BOARD,
    Roles.PROVINCE_BOARD,
    Roles.FINANCE,
    Roles.INSPECTOR,
    Roles.AUDITOR
})
public class BudgetLineResource {

    private final CountedLines lines;
    private final CurrentActor actor;
    private final PageLinks links;
    private final Now now;

    BudgetLineResource(CountedLines lines, CurrentActor actor, PageLinks links, Now now) {
        this.lines = lines;
        this.actor = actor;
        this.links = links;
        this.now = now;
    }

    /** The lines that were summed. */
    @GET
    @Produces({MediaType.APPLICATION_JSON, Tables.CSV, Tables.XLSX})
    @Operation(
            operationId = "listBudgetLines",
            summary = "Liệt kê dòng dự toán đã cộng (List budget lines)",
            description = "Những dòng làm nên số liệu của /v1/budget-figures với cùng tham số.")
    @APIResponse(responseCode = "200", description = "Một trang dòng dự toán")
    public LineRowPage list(
            @Valid @BeanParam FiguresQuestion question, @BeanParam PageRequest page, @Context UriInfo request) {
        Slice<LineRow> slice = lines.list(question, actor.get().scope(), now.today(), page);
        return new LineRowPage(slice.items(), links.next(request, slice));
    }
}
