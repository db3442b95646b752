package vn.guongsang.reporting.inspection.coverage.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
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
import vn.guongsang.reporting.inspection.coverage.CoverageFilter;
import vn.guongsang.reporting.inspection.coverage.CoverageRow;
import vn.guongsang.reporting.inspection.coverage.InspectionCoverage;

/** Which units have not been visited for how long. */
@Path("/v1/inspection-coverage")
@Tag(name = "inspections")
public class CoverageResource {

    private final InspectionCoverage coverage;
    private final CurrentActor actor;
    private final PageLinks links;
    private final Now now;

    CoverageResource(InspectionCoverage coverage, CurrentActor actor, PageLinks links, Now now) {
        this.coverage = coverage;
        this.actor = actor;
        this.links = links;
        this.now = now;
    }

    /** The units of a day. */
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
            operationId = "getInspectionCoverage",
            summary = "Đơn vị lâu chưa được kiểm tra (Get the coverage by inspections)",
            description =
                    "Kế hoạch IV.5. Đơn vị của ngày asOf; chưa từng được kiểm tra trước, rồi lâu nhất trước. Kiểm tra tại đơn vị tiền thân được tính cho đơn vị kế thừa và được nêu rõ (throughPredecessor). Xem từng cuộc: listInspectionVisits với countedFor, asOf.")
    @APIResponse(responseCode = "200", description = "Một trang đơn vị")
    public CoveragePage coverage(
            @Valid @BeanParam CoverageFilter filter, @BeanParam PageRequest page, @Context UriInfo request) {
        LocalDate today = now.today();
        Slice<CoverageRow> slice = coverage.page(filter, actor.get().scope(), page, today);
        return new CoveragePage(
                filter.asOf() == null ? today : filter.asOf(), slice.items(), links.next(request, slice));
    }
}
