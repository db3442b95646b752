package vn.guongsang.reporting.report.due.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.guongsang.kit.actor.CurrentActor;
import vn.guongsang.kit.actor.Roles;
import vn.guongsang.kit.page.PageLinks;
import vn.guongsang.kit.page.PageRequest;
import vn.guongsang.kit.page.Slice;
import vn.guongsang.kit.table.write.Tables;
import vn.guongsang.kit.time.Now;
import vn.guongsang.reporting.report.due.Completeness;
import vn.guongsang.reporting.report.due.CompletenessQuestion;
import vn.guongsang.reporting.report.due.CompletenessView;
import vn.guongsang.reporting.report.due.UnitStanding;
import vn.guongsang.reporting.report.due.UnitState;

/** Who has sent their report, and who has not. */
@Path("/v1/report-completeness")
@Tag(name = "report-completeness")
@RolesAllowed({
    Roles.UNIT_OFFICER,
    Roles.UNIT_LEADER,
    Roles.DISTRICT_BOARD,
    Roles.PROVINCE_BOARD,
    Roles.COUNCIL_MEMBER,
    Roles.PROPAGANDA_BOARD,
    Roles.FINANCE,
    Roles.INSPECTOR,
    Roles.AUDITOR,
    Roles.ADMIN
})
public class CompletenessResource {

    private final Completeness completeness;
    private final CurrentActor actor;
    private final PageLinks links;
    private final Now now;

    CompletenessResource(Completeness completeness, CurrentActor actor, PageLinks links, Now now) {
        this.completeness = completeness;
        this.actor = actor;
        this.links = links;
        this.now = now;
    }

    /** The counts. */
    @GET
    @Operation(
            operationId = "getReportCompleteness",
            summary = "Mức đầy đủ và đúng hạn (Get report completeness)",
            description =
                    "Bao nhiêu đơn vị phải báo cáo, đã gửi, đúng hạn, muộn, được chấp nhận, chưa gửi, như được biết ở cuối một ngày bất kỳ; theo loại đơn vị, trong phạm vi của người gọi.")
    @APIResponse(responseCode = "200", description = "Các số đếm")
    public CompletenessView get(@Valid @BeanParam CompletenessQuestion question) {
        return completeness.of(question, actor.get().scope(), now.instant());
    }

    /** Unit by unit. */
    @GET
    @Path("units")
    @Produces({MediaType.APPLICATION_JSON, Tables.CSV, Tables.XLSX})
    @Operation(
            operationId = "listReportUnits",
            summary = "Đơn vị nào đã gửi, chưa gửi (List units and their reports)",
            description =
                    "Tình trạng báo cáo của từng đơn vị ở cuối một ngày bất kỳ; sent=false là danh sách chưa gửi.")
    @APIResponse(responseCode = "200", description = "Một trang đơn vị")
    public UnitStandingPage units(
            @Valid @BeanParam CompletenessQuestion question,
            @Parameter(description = "Tình trạng", example = "DRAFT") @QueryParam("state") UnitState state,
            @Parameter(description = "Đã gửi ít nhất một lần hay chưa", example = "false") @QueryParam("sent")
                    Boolean sent,
            @BeanParam PageRequest page,
            @Context UriInfo request) {
        Slice<UnitStanding> slice =
                completeness.units(question, state, sent, actor.get().scope(), now.instant(), page);
        return new UnitStandingPage(slice.items(), links.next(request, slice));
    }
}
